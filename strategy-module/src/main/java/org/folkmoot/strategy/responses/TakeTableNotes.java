package org.folkmoot.strategy.responses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.contracts.engagement.Meetings;
import org.folkmoot.contracts.engagement.TableNotes;
import org.folkmoot.contracts.engagement.TableNotes.TableNote;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.store.Contributions;
import org.folkmoot.strategy.store.Contributions.Contribution;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;

/** Takes what was noted at the tables of a meeting in beside the answers of the survey, to be looked over and coded. */
@ApplicationScoped
public class TakeTableNotes {

    private static final int ABOUT = 300;

    private final PublishedPages pages;
    private final Contributions contributions;
    private final Instance<TableNotes> notes;
    private final Meetings meetings;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TakeTableNotes() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public TakeTableNotes(
            PublishedPages pages,
            Contributions contributions,
            Instance<TableNotes> notes,
            Meetings meetings,
            Audit audit,
            Clock clock) {
        this.pages = pages;
        this.contributions = contributions;
        this.notes = notes;
        this.meetings = meetings;
        this.audit = audit;
        this.clock = clock;
    }

    /** Takes these notes of a meeting; the caller's transaction sees to it that it happens once. */
    public void take(long meeting, String consultation, List<Long> ids) {
        PageLine page = pages.find(Kind.CONSULTATION, consultation)
                .orElseThrow(() -> NotFound.of("consultation", consultation));
        if (!notes.isResolvable()) {
            throw new IllegalStateException("Nobody answers for the notes of meeting " + meeting);
        }
        LocalDate day = meetings.find(meeting)
                .map(held -> held.starts().toLocalDate())
                .orElseGet(() -> TrustClock.today(clock));
        List<Contribution> said = new ArrayList<>();
        for (TableNote note : notes.get().notes(meeting, ids)) {
            said.add(contribution(page.id(), meeting, day, note));
        }
        contributions.addAll(said);
        audit.wrote("words.tables", "consultation:" + consultation, said.size() + " notes of tables were taken in");
    }

    private static Contribution contribution(long page, long meeting, LocalDate day, TableNote note) {
        String about = note.table() + ": " + note.topic();
        return new Contribution(
                Secrets.id(),
                page,
                "TABLE",
                about.length() > ABOUT ? about.substring(0, ABOUT) : about,
                day,
                null,
                meeting,
                null,
                note.words(),
                "NEW",
                true);
    }
}
