package org.folkmoot.members.boundaries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.folkmoot.contracts.members.BoundariesChanged;
import org.folkmoot.members.model.Constitutions;
import org.folkmoot.members.model.Directories;
import org.folkmoot.members.model.Directories.Directory;
import org.folkmoot.members.model.Redraw;
import org.folkmoot.members.model.Redraw.State;
import org.folkmoot.members.model.RedrawLists;
import org.folkmoot.members.model.Redrawing;
import org.folkmoot.members.model.Redraws;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.events.EventPublisher;
import org.folkmoot.platform.jobs.JobKind;
import org.folkmoot.platform.jobs.JobRun;
import org.folkmoot.platform.jobs.Jobs;
import org.folkmoot.platform.refusals.NotFound;

/** Takes an applied change of boundaries back, for everyone whom nothing else has happened to since. */
@ApplicationScoped
public class UndoARedraw implements JobKind {

    /** The kind's name. */
    public static final String NAME = "members.redraw.undo";

    private final Redraws redraws;
    private final RedrawLists lists;
    private final Redrawing redrawing;
    private final Constitutions constitutions;
    private final Directories directories;
    private final TellThatItStays stays;
    private final EventPublisher events;
    private final Jobs jobs;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    UndoARedraw() {
        this.redraws = null;
        this.lists = null;
        this.redrawing = null;
        this.constitutions = null;
        this.directories = null;
        this.stays = null;
        this.events = null;
        this.jobs = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public UndoARedraw(
            Redraws redraws,
            RedrawLists lists,
            Redrawing redrawing,
            Constitutions constitutions,
            Directories directories,
            TellThatItStays stays,
            EventPublisher events,
            Jobs jobs,
            Audit audit,
            CurrentActor actor,
            Clock clock) {
        this.redraws = redraws;
        this.lists = lists;
        this.redrawing = redrawing;
        this.constitutions = constitutions;
        this.directories = directories;
        this.stays = stays;
        this.events = events;
        this.jobs = jobs;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "Undo a change of boundaries";
    }

    /** Starts it; returns the job's id. */
    @Transactional
    public long undo(long id) {
        Redraw redraw = redraws.find(id).orElseThrow(() -> NotFound.of("boundary change", id));
        redraws.become(id, State.APPLIED, State.UNDOING);
        audit.wrote("boundaries.undo", "boundaries:" + id, redraw.title());
        return jobs.start(NAME, Map.of("redraw", String.valueOf(id)));
    }

    /** Goes through the people piece by piece; each piece is there as a whole or not at all. */
    @Override
    public void work(JobRun run) {
        long id = Long.parseLong(run.parameters().getOrDefault("redraw", "0"));
        Redraw redraw = redraws.find(id).orElseThrow(() -> NotFound.of("boundary change", id));
        if (redraw.state() != State.UNDOING) {
            // it was through, and its node ended before it could say so
            run.result("Nothing to do");
            return;
        }
        long total = lists.changing(id);
        long people = new PieceByPiece(lists, actor, clock)
                .go(run, id, piece -> redrawing.undo(redraw, piece), changed -> finish(redraw, changed));
        run.result(people + " of " + total + " people are back where they were");
    }

    /** The version that moved them is taken back with them, so that the one before is in force again. */
    private void finish(Redraw redraw, long people) {
        long id = redraw.id();
        redraws.become(id, State.UNDOING, State.UNDONE);
        redraws.done(id, State.UNDONE, TrustClock.today(clock));
        if (redraw.version() != redraw.fromVersion()) {
            constitutions.withdraw(redraw.version());
        }
        useTheFormerDirectory(redraw);
        stays.start(redraw);
        lists.span(id).ifPresent(span -> events.publish(new BoundariesChanged(span[0], span[1])));
        audit.wrote("boundaries.undone", "boundaries:" + id, people + " people");
    }

    private void useTheFormerDirectory(Redraw redraw) {
        Integer generation = redraw.generation();
        Integer former = redraw.fromGeneration();
        if (generation == null || generation.equals(former)) {
            return;
        }
        boolean kept = former == null
                || directories.all().stream()
                        .filter(each -> each.generation() == former)
                        .map(Directory::state)
                        .anyMatch("KEPT"::equals);
        if (kept) {
            directories.given(generation, "STAGED");
        }
        if (kept && former != null) {
            directories.given(former, "READY");
        }
    }
}
