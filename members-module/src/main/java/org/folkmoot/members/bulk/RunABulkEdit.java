package org.folkmoot.members.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.folkmoot.members.model.BulkEdit;
import org.folkmoot.members.model.BulkEdits;
import org.folkmoot.members.model.BulkState;
import org.folkmoot.members.model.rules.BulkEditIsReadyForThat;
import org.folkmoot.members.model.rules.DiscardedChangeIsStillWhole;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.jobs.Jobs;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;

/** Starts a worked-out change to many people, or its undoing, or discards it. */
@ApplicationScoped
public class RunABulkEdit {

    private final BulkEdits edits;
    private final Jobs jobs;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    RunABulkEdit() {
        this.edits = null;
        this.jobs = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public RunABulkEdit(BulkEdits edits, Jobs jobs, Audit audit, CurrentActor actor, Clock clock) {
        this.edits = edits;
        this.jobs = jobs;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** Starts changing the people. */
    @Transactional
    public void apply(long id) {
        BulkEdit edit = go(id, BulkState.CHANGING);
        audit.wrote("bulk.apply", "bulk:" + id, words(edit));
        start(id);
    }

    /** Starts undoing it. */
    @Transactional
    public void undo(long id) {
        BulkEdit edit = go(id, BulkState.UNDOING);
        edits.undoneBy(id, actor.get().name());
        audit.wrote("bulk.undo", "bulk:" + id, words(edit));
        start(id);
    }

    /** Discards a change before anything has happened. */
    @Transactional
    public void discard(long id) {
        audit.wrote("bulk.discard", "bulk:" + id, words(go(id, BulkState.DISCARDED)));
        edits.discarded(id, clock.instant());
    }

    /** Puts a discarded change back, for the people whom it was about. */
    @Transactional
    public void putBack(long id) {
        BulkEdit edit = edits.lock(id).orElseThrow(() -> NotFound.of("change", id));
        RuleBroken.check(new DiscardedChangeIsStillWhole(edit.canComeBack()));
        audit.wrote("bulk.put-back", "bulk:" + id, words(go(id, BulkState.READY)));
        edits.discarded(id, null);
    }

    private BulkEdit go(long id, BulkState next) {
        BulkEdit edit = edits.lock(id).orElseThrow(() -> NotFound.of("change", id));
        RuleBroken.check(new BulkEditIsReadyForThat(edit.state(), next));
        edits.become(id, next, null);
        return edit;
    }

    private void start(long id) {
        edits.workedOnBy(id, jobs.start(ChangeInBulk.NAME, Map.of("edit", String.valueOf(id))));
    }

    private static String words(BulkEdit edit) {
        return edit.wish().change().words() + ": " + edit.whom();
    }
}
