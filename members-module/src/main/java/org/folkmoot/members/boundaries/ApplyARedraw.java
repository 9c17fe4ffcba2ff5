package org.folkmoot.members.boundaries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.folkmoot.contracts.members.BoundariesChanged;
import org.folkmoot.members.model.Constitutions;
import org.folkmoot.members.model.Constitutions.Standing;
import org.folkmoot.members.model.Directories;
import org.folkmoot.members.model.Directories.Directory;
import org.folkmoot.members.model.Redraw;
import org.folkmoot.members.model.Redraw.State;
import org.folkmoot.members.model.RedrawLists;
import org.folkmoot.members.model.Redrawing;
import org.folkmoot.members.model.Redraws;
import org.folkmoot.members.model.rules.NoticeWasGivenAndItsDayHasCome;
import org.folkmoot.members.model.rules.RedrawRestsOnAnApprovedVersion;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.events.EventPublisher;
import org.folkmoot.platform.jobs.JobKind;
import org.folkmoot.platform.jobs.JobRun;
import org.folkmoot.platform.jobs.Jobs;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;

/** Moves the members whom a worked-out change of boundaries moves, once its day has come. */
@ApplicationScoped
public class ApplyARedraw implements JobKind {

    /** The kind's name. */
    public static final String NAME = "members.redraw.apply";

    private final Redraws redraws;
    private final RedrawLists lists;
    private final Redrawing redrawing;
    private final Constitutions constitutions;
    private final Directories directories;
    private final EventPublisher events;
    private final Jobs jobs;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ApplyARedraw() {
        this.redraws = null;
        this.lists = null;
        this.redrawing = null;
        this.constitutions = null;
        this.directories = null;
        this.events = null;
        this.jobs = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public ApplyARedraw(
            Redraws redraws,
            RedrawLists lists,
            Redrawing redrawing,
            Constitutions constitutions,
            Directories directories,
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
        return "Apply a change of boundaries";
    }

    /** Starts it today; returns the job's id. Where nobody moves, no notice is needed. */
    @Transactional
    public long apply(long id) {
        Redraw redraw = redraws.find(id).orElseThrow(() -> NotFound.of("boundary change", id));
        LocalDate today = TrustClock.today(clock);
        Standing standing = constitutions.standing(redraw.version()).orElseThrow();
        RuleBroken.check(new RedrawRestsOnAnApprovedVersion(standing, today));
        if (!lists.flows(id).isEmpty()) {
            RuleBroken.check(new NoticeWasGivenAndItsDayHasCome(redraw.applyOn(), today));
        }
        redraws.become(id, redraw.state(), State.APPLYING);
        audit.wrote("boundaries.apply", "boundaries:" + id, redraw.title());
        return jobs.start(NAME, Map.of("redraw", String.valueOf(id)));
    }

    /** Goes through the people piece by piece; each piece is there as a whole or not at all. */
    @Override
    public void work(JobRun run) {
        long id = Long.parseLong(run.parameters().getOrDefault("redraw", "0"));
        Redraw redraw = redraws.find(id).orElseThrow(() -> NotFound.of("boundary change", id));
        if (redraw.state() != State.APPLYING) {
            // it was through, and its node ended before it could say so
            run.result("Nothing to do");
            return;
        }
        long total = lists.changing(id);
        long people = new PieceByPiece(lists, actor, clock)
                .go(run, id, piece -> redrawing.apply(redraw, piece), changed -> finish(redraw, changed));
        run.result(people + " of " + total + " people" + (people == total ? "" : "; the others had changed since"));
    }

    private void finish(Redraw redraw, long people) {
        long id = redraw.id();
        redraws.become(id, State.APPLYING, State.APPLIED);
        redraws.done(id, State.APPLIED, TrustClock.today(clock));
        Integer generation = redraw.generation();
        if (generation != null) {
            useTheDirectory(generation);
        }
        lists.span(id).ifPresent(span -> events.publish(new BoundariesChanged(span[0], span[1])));
        audit.wrote("boundaries.applied", "boundaries:" + id, people + " people");
    }

    /** What was in use is kept until the next import, so that the change can be undone. */
    private void useTheDirectory(int generation) {
        for (Directory each : directories.all()) {
            if (each.generation() == generation && "STAGED".equals(each.state())) {
                directories.all().stream()
                        .filter(one -> one.generation() > 0 && "READY".equals(one.state()))
                        .forEach(one -> directories.given(one.generation(), "KEPT"));
                directories.ready(generation, clock.instant());
            }
        }
    }
}
