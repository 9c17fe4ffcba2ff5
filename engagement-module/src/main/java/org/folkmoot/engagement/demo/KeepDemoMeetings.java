package org.folkmoot.engagement.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.folkmoot.engagement.approving.MeetingSlugs;
import org.folkmoot.engagement.demo.PackMeetings.PackMeeting;
import org.folkmoot.engagement.model.Answer;
import org.folkmoot.engagement.model.Audience;
import org.folkmoot.engagement.model.Audiences;
import org.folkmoot.engagement.model.Audiences.Invited;
import org.folkmoot.engagement.model.Invitation;
import org.folkmoot.engagement.model.InvitationBook;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.model.MeetingDetails;
import org.folkmoot.engagement.model.MeetingState;
import org.folkmoot.engagement.model.Reply;
import org.folkmoot.engagement.store.views.CalendarViews;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.content.PublicContent;
import org.jspecify.annotations.Nullable;

/** Takes each meeting of a pack through the states up to its own, with answers from some of those invited; nothing is mailed. */
@ApplicationScoped
class KeepDemoMeetings {
    private static final Duration PLANNED = Duration.ofDays(28);
    private static final int ANSWERING = 40;

    private final MeetingBook book;
    private final InvitationBook invitations;
    private final Audiences audiences;
    private final CalendarViews views;
    private final PublicContent content;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    KeepDemoMeetings() {
        this.book = null;
        this.invitations = null;
        this.audiences = null;
        this.views = null;
        this.content = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    KeepDemoMeetings(
            MeetingBook book,
            InvitationBook invitations,
            Audiences audiences,
            CalendarViews views,
            PublicContent content,
            Audit audit,
            Clock clock) {
        this.book = book;
        this.invitations = invitations;
        this.audiences = audiences;
        this.views = views;
        this.content = content;
        this.audit = audit;
        this.clock = clock;
    }

    /** True where there are no meetings yet, so that a pack is read for its own only then. */
    @Transactional
    public boolean isNeeded() {
        return views.isEmpty();
    }

    @Transactional
    public void keep(PackMeetings pack) {
        if (isNeeded()) {
            pack.meetings().forEach(this::keep);
            audit.wrote(
                    "demo.meetings", "meetings", "Loaded " + pack.meetings().size() + " meetings of the demonstration");
            content.changed();
        }
    }

    private void keep(PackMeeting wanted) {
        MeetingDetails details = wanted.details();
        Instant then = then(details);
        Meeting meeting = new Meeting(details, wanted.scopeHeld(), "job start", then);
        meeting.invite(wanted.invites(), List.of(), then);
        meeting.write(wanted.text(), then);
        book.add(meeting);
        step(meeting, null, then);
        lead(meeting, wanted, then);
        book.flush();
    }

    private Instant then(MeetingDetails details) {
        Instant planned = details.time().starts().toInstant().minus(PLANNED);
        Instant now = clock.instant();
        return planned.isBefore(now) ? planned : now;
    }

    private void lead(Meeting meeting, PackMeeting wanted, Instant then) {
        String why = Objects.requireNonNullElse(wanted.comment(), "");
        switch (wanted.state()) {
            case DRAFT -> {}
            case WAITING_FOR_APPROVAL -> become(meeting, then, () -> meeting.submit(then));
            case RETURNED -> {
                become(meeting, then, () -> meeting.submit(then));
                become(meeting, then, () -> meeting.sendBack(why, then));
            }
            case APPROVED -> approve(meeting, then);
            case INVITING -> invite(meeting, then);
            case HELD -> {
                invite(meeting, then);
                Instant over = meeting.details().time().ends().toInstant();
                become(meeting, over, () -> meeting.held(over));
            }
            case CANCELLED -> {
                approve(meeting, then);
                become(meeting, then, () -> meeting.cancel(why, then));
            }
        }
    }

    private void approve(Meeting meeting, Instant then) {
        become(meeting, then, () -> meeting.submit(then));
        become(
                meeting,
                then,
                () -> meeting.approve(
                        MeetingSlugs.of(meeting, slug -> book.bySlug(slug).isPresent()), then));
    }

    private void invite(Meeting meeting, Instant then) {
        approve(meeting, then);
        if (!meeting.invites()) {
            return;
        }
        become(meeting, then, () -> meeting.invitationsSent(then));
        book.flush();
        Audience audience = meeting.audience();
        LocalDate day = LocalDate.ofInstant(then, TrustClock.LONDON);
        long send = audiences.invite(
                meeting.id(), audience, audiences.count(meeting.id(), audience), "job start", then, day);
        answers(audiences.invitedBy(send, audience.stoppableTopic(), 0, ANSWERING), then.plus(Duration.ofDays(2)));
    }

    private void answers(List<Invited> invited, Instant at) {
        for (int i = 0; i < invited.size(); i++) {
            Reply reply = reply(i);
            if (reply != null) {
                Invitation invitation =
                        invitations.find(invited.get(i).invitation()).orElseThrow();
                invitation.answer(reply, false, at);
                invitations.history(invitation, reply, false, at);
            }
        }
    }

    private static @Nullable Reply reply(int i) {
        return switch (i % 6) {
            case 0 -> new Reply(Answer.COMING, 0, null, true);
            case 1 -> new Reply(Answer.COMING, 1, i % 12 == 1 ? "A place for a wheelchair" : null, false);
            case 2 -> new Reply(Answer.NOT_COMING, 0, null, false);
            case 3 -> new Reply(Answer.MAYBE, 0, null, false);
            default -> null;
        };
    }

    private void become(Meeting meeting, Instant at, Runnable change) {
        MeetingState from = meeting.state();
        change.run();
        step(meeting, from, at);
    }

    private void step(Meeting meeting, @Nullable MeetingState from, Instant at) {
        book.step(meeting, from, at, "job start");
    }
}
