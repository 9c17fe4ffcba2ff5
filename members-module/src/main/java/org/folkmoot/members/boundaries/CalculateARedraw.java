package org.folkmoot.members.boundaries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Constitutions;
import org.folkmoot.members.model.Fate;
import org.folkmoot.members.model.Redraw;
import org.folkmoot.members.model.Redraw.State;
import org.folkmoot.members.model.Redraws;
import org.folkmoot.members.model.Redraws.Moving;
import org.folkmoot.members.model.Redraws.Subject;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.jobs.JobKind;
import org.folkmoot.platform.jobs.JobRun;
import org.folkmoot.platform.refusals.NotFound;

/** Works a dry run out: looks at every member, and keeps those for whom something changes. Changes nobody. */
@ApplicationScoped
public class CalculateARedraw implements JobKind {

    /** The kind's name. */
    public static final String NAME = "members.redraw.calculate";

    private static final int PIECE = 20_000;

    private final Redraws redraws;
    private final Constitutions constitutions;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CalculateARedraw() {
        this.redraws = null;
        this.constitutions = null;
        this.clock = null;
    }

    @Inject
    public CalculateARedraw(Redraws redraws, Constitutions constitutions, Clock clock) {
        this.redraws = redraws;
        this.constitutions = constitutions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "Work out a change of boundaries";
    }

    @Override
    public void work(JobRun run) {
        long id = Long.parseLong(run.parameters().getOrDefault("redraw", "0"));
        Redraw redraw = redraws.find(id).orElseThrow(() -> NotFound.of("boundary change", id));
        if (redraw.state() != State.CALCULATING) {
            // it was through, and its node ended before it could say so
            run.result("Nothing to do");
            return;
        }
        Constitution next = constitutions.version(redraw.version()).orElseThrow();
        long total = redraws.members();
        String checkpoint = Objects.requireNonNullElse(run.checkpoint(), "");
        if (checkpoint.isEmpty()) {
            run.step("0", 0, total, () -> begin(id, next));
            checkpoint = "0";
        }
        long after = Long.parseLong(checkpoint);
        long done = redraw.lookedAt();
        while (!run.cancelled()) {
            List<Subject> some = redraws.subjectsAfter(after, PIECE, redraw.generation());
            if (some.isEmpty()) {
                run.step(String.valueOf(after), total, total, () -> redraws.become(id, State.CALCULATING, State.READY));
                run.result("Worked out for " + done + " members");
                return;
            }
            after = some.get(some.size() - 1).person().value();
            done += some.size();
            run.step(String.valueOf(after), Math.min(done, total), total, () -> look(id, next, some));
        }
        run.step("", 1, 1, () -> redraws.become(id, State.CALCULATING, State.GIVEN_UP));
    }

    private void begin(long id, Constitution next) {
        redraws.count(id);
        redraws.keepTargets(id, Targets.of(next));
    }

    private void look(long id, Constitution next, List<Subject> some) {
        LocalDate today = TrustClock.today(clock);
        List<Moving> movings = some.stream()
                .map(each -> new Moving(
                        each.person(), Fate.of(next, each.now(), each.found(), today), each.now(), each.found()))
                .filter(each -> each.fate().kind() != Fate.Kind.STAYS)
                .toList();
        redraws.keep(id, movings, some.size());
    }
}
