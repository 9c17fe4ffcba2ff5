package org.folkmoot.members.boundaries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.folkmoot.members.model.Constitutions;
import org.folkmoot.members.model.Constitutions.Standing;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Redraw;
import org.folkmoot.members.model.Redraw.State;
import org.folkmoot.members.model.RedrawLists;
import org.folkmoot.members.model.Redraws;
import org.folkmoot.members.model.rules.MoveHonoursTheNotice;
import org.folkmoot.members.model.rules.RedrawRestsOnAnApprovedVersion;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.jobs.JobKind;
import org.folkmoot.platform.jobs.JobRun;
import org.folkmoot.platform.jobs.Jobs;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;

/** Tells everyone who moves or loses their constituency, as long before as the constitution asks for. */
@ApplicationScoped
public class SendTheNotices implements JobKind {

    /** The kind's name. */
    public static final String NAME = "members.redraw.notices";

    private final Redraws redraws;
    private final RedrawLists lists;
    private final Constitutions constitutions;
    private final People people;
    private final Notices notices;
    private final Jobs jobs;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SendTheNotices() {
        this.redraws = null;
        this.lists = null;
        this.constitutions = null;
        this.people = null;
        this.notices = null;
        this.jobs = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public SendTheNotices(
            Redraws redraws,
            RedrawLists lists,
            Constitutions constitutions,
            People people,
            Notices notices,
            Jobs jobs,
            Audit audit,
            Clock clock) {
        this.redraws = redraws;
        this.lists = lists;
        this.constitutions = constitutions;
        this.people = people;
        this.notices = notices;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "Send the notices of a change of boundaries";
    }

    /** Fixes the day of the change, and starts the sending today. Returns the job's id. */
    @Transactional
    public long send(long id, LocalDate applyOn) {
        Redraw redraw = redraws.find(id).orElseThrow(() -> NotFound.of("boundary change", id));
        LocalDate today = TrustClock.today(clock);
        Standing standing = constitutions.standing(redraw.version()).orElseThrow();
        RuleBroken.check(new RedrawRestsOnAnApprovedVersion(standing, applyOn));
        RuleBroken.check(new MoveHonoursTheNotice(standing.constitution().terms(), today, applyOn));
        redraws.become(id, State.READY, State.NOTICED);
        redraws.plan(id, today, applyOn);
        audit.wrote("boundaries.notices", "boundaries:" + id, "to be applied on " + applyOn);
        return jobs.start(NAME, Map.of("redraw", String.valueOf(id)));
    }

    @Override
    public void work(JobRun run) {
        long id = TellMovers.redraw(run);
        long total =
                lists.flows(id).stream().mapToLong(RedrawLists.Flow::people).sum();
        long told = new TellMovers(redraws, constitutions, people)
                .go(run, total, notices::queue, () -> redraws.toldNext(id, TellMovers.PIECE), redraws::told);
        run.result(told + " notices are in the outbox");
    }
}
