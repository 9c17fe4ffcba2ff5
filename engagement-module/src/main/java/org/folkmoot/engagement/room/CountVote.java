package org.folkmoot.engagement.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.folkmoot.engagement.model.AmendmentVote;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.RoomBook;
import org.folkmoot.engagement.model.rules.AmendmentsAreVotedOnAtTheAnnualMeeting;
import org.folkmoot.engagement.store.views.RoomViews;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;

/** Keeps the count of a vote on a change of the constitution, with its result and what follows; never who voted how. */
@ApplicationScoped
public class CountVote {
    private final Doors doors;
    private final RoomBook book;
    private final RoomViews views;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CountVote() {
        this.doors = null;
        this.book = null;
        this.views = null;
        this.actor = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public CountVote(Doors doors, RoomBook book, RoomViews views, CurrentActor actor, Audit audit, Clock clock) {
        this.doors = doors;
        this.book = book;
        this.views = views;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps the count; returns what follows. */
    @Transactional
    public String count(long id, String amendment, String presentedBy, int inFavour, int against, int abstained) {
        Meeting meeting = doors.room(id);
        RuleBroken.check(
                new AmendmentsAreVotedOnAtTheAnnualMeeting(meeting.details().kind()));
        int members = (int) views.count(id).members();
        AmendmentVote vote = new AmendmentVote(amendment, presentedBy, members, inFavour, against, abstained);
        book.vote(id, vote, actor.get().name(), clock.instant());
        audit.wrote(
                "amendment.vote",
                "meeting:" + id,
                inFavour + " in favour, " + against + " against, " + abstained + " abstained. " + vote.consequence());
        return vote.consequence();
    }

    /** Takes back a count that was typed wrong; the audit log keeps what it said. */
    @Transactional
    public void takeBack(long id, long vote) {
        doors.room(id);
        RoomViews.VoteLine line = views.votes(id).stream()
                .filter(each -> each.id() == vote)
                .findFirst()
                .orElseThrow(() -> NotFound.of("vote", vote));
        if (book.removeVote(id, vote)) {
            audit.wrote(
                    "amendment.take-back",
                    "meeting:" + id,
                    "The count of " + line.inFavour() + " in favour, " + line.against() + " against, "
                            + line.abstained() + " abstained was taken back");
        }
    }
}
