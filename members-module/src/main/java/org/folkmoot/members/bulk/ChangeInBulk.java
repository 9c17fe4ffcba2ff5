package org.folkmoot.members.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.members.MemberLeft;
import org.folkmoot.contracts.members.MembersChanged;
import org.folkmoot.members.admission.TakeAwayAccess;
import org.folkmoot.members.model.BulkChange;
import org.folkmoot.members.model.BulkEdit;
import org.folkmoot.members.model.BulkEdits;
import org.folkmoot.members.model.BulkEdits.PersonState;
import org.folkmoot.members.model.BulkEdits.Piece;
import org.folkmoot.members.model.BulkState;
import org.folkmoot.members.store.views.MemberFilter;
import org.folkmoot.members.store.views.MemberLists;
import org.folkmoot.members.store.views.MemberLists.Numbers;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.events.EventPublisher;
import org.folkmoot.platform.jobs.JobKind;
import org.folkmoot.platform.jobs.JobRun;
import org.folkmoot.platform.refusals.NotFound;
import org.jspecify.annotations.Nullable;

/** The job of a change to many people: works out whom it is about, makes it, or undoes it, piece by piece. */
@ApplicationScoped
public class ChangeInBulk implements JobKind {

    /** The kind's name. */
    public static final String NAME = "members.bulk";

    private static final int PLANNED_AT_ONCE = 1000;
    private static final int PIECE = 500;

    private final BulkEdits edits;
    private final MemberLists lists;
    private final TakeAwayAccess access;
    private final EventPublisher events;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ChangeInBulk() {
        this.edits = null;
        this.lists = null;
        this.access = null;
        this.events = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public ChangeInBulk(
            BulkEdits edits,
            MemberLists lists,
            TakeAwayAccess access,
            EventPublisher events,
            Audit audit,
            Clock clock) {
        this.edits = edits;
        this.lists = lists;
        this.access = access;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "Change many people";
    }

    @Override
    public void work(JobRun run) {
        long id = Long.parseLong(run.parameters().getOrDefault("edit", "0"));
        BulkEdit edit = edits.find(id).orElseThrow(() -> NotFound.of("change", id));
        switch (edit.state()) {
            case PREPARING -> plan(run, edit);
            case CHANGING -> go(run, edit, PersonState.PLANNED, BulkState.DONE, piece -> apply(edit, piece));
            case UNDOING -> go(run, edit, PersonState.CHANGED, BulkState.UNDONE, piece -> undo(edit, piece));
            default -> run.result("Nothing to do");
        }
    }

    /** The checkpoint is the position in the list and how many were found up to there. */
    private void plan(JobRun run, BulkEdit edit) {
        MemberFilter filter = MemberFilter.read(Objects.requireNonNull(edit.list()));
        String[] reached = Objects.requireNonNullElse(run.checkpoint(), " 0").split(" ", -1);
        @Nullable String key = reached[0].isEmpty() ? null : reached[0];
        long done = Long.parseLong(reached[1]);
        Numbers piece = lists.numbersAfter(filter, key, PLANNED_AT_ONCE);
        while (!piece.people().isEmpty() && !run.cancelled()) {
            List<PersonId> people = piece.people().stream().map(PersonId::new).toList();
            done += people.size();
            run.step(piece.key() + " " + done, done, done, () -> edits.plan(edit, people));
            piece = lists.numbersAfter(filter, piece.key(), PLANNED_AT_ONCE);
        }
        BulkState next = piece.people().isEmpty() ? BulkState.READY : BulkState.DISCARDED;
        run.step(" " + done, done, done, () -> {
            edits.planned(edit.id());
            edits.become(edit.id(), next, null);
        });
        run.result(done + " people found");
    }

    /** The checkpoint is the last number of the last piece; whoever stops it leaves the rest as it is. */
    private void go(JobRun run, BulkEdit edit, PersonState from, BulkState next, Function<Piece, List<PersonId>> work) {
        long after = Long.parseLong(Objects.requireNonNullElse(run.checkpoint(), "0"));
        long total = from == PersonState.PLANNED
                ? edit.tally().changing()
                : edit.tally().changed();
        long done = 0;
        long upTo = edits.nextPiece(edit.id(), from, after, PIECE);
        while (upTo > 0 && !run.cancelled()) {
            Piece piece = new Piece(after, upTo, clock.instant(), TrustClock.today(clock), by(edit));
            done = Math.min(done + PIECE, total);
            run.step(String.valueOf(upTo), done, total, () -> tell(work.apply(piece)));
            after = upTo;
            upTo = edits.nextPiece(edit.id(), from, after, PIECE);
        }
        run.step(String.valueOf(after), total, total, () -> finish(edit.id(), next));
        run.result(words(edit.id(), next));
    }

    private static String by(BulkEdit edit) {
        return Objects.requireNonNullElse(edit.undoneBy(), edit.begunBy());
    }

    private List<PersonId> apply(BulkEdit edit, Piece piece) {
        List<PersonId> changed = edits.apply(edit, piece);
        if (edit.wish().change() != BulkChange.END) {
            return changed;
        }
        LocalDate today = piece.today();
        for (PersonId each : changed) {
            access.whenTheyLeave(each);
            events.publish(new MemberLeft(each, today));
        }
        return List.of();
    }

    private List<PersonId> undo(BulkEdit edit, Piece piece) {
        List<PersonId> back = edits.undo(edit, piece);
        if (edit.wish().change() == BulkChange.END) {
            back.forEach(access::whenItWasAnError);
        }
        return back;
    }

    private void tell(List<PersonId> people) {
        if (!people.isEmpty()) {
            events.publish(new MembersChanged(people));
        }
    }

    private void finish(long id, BulkState next) {
        edits.become(id, next, clock.instant());
        audit.wrote(next == BulkState.DONE ? "bulk.changed" : "bulk.undone", "bulk:" + id, words(id, next));
    }

    private String words(long id, BulkState next) {
        BulkEdit edit = edits.find(id).orElseThrow(() -> NotFound.of("change", id));
        return next == BulkState.DONE
                ? edit.tally().changed() + " of " + edit.tally().people() + " people changed"
                : edit.tally().undone() + " of " + edit.tally().changed() + " people as before";
    }
}
