package org.folkmoot.members.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.members.model.Council;
import org.folkmoot.members.model.Council.Term;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.jobs.JobRun;
import org.folkmoot.platform.jobs.RegularJob;

/**
 * Vacates the seats of governors who left the trust or the constituency, and those whose term is over: after each such
 * event, and every hour for what happens to many at once or with the calendar.
 */
@ApplicationScoped
public class KeepTheCouncilInStep implements RegularJob {

    private final Council council;
    private final EndATerm end;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    KeepTheCouncilInStep() {
        this.council = null;
        this.end = null;
        this.clock = null;
    }

    @Inject
    KeepTheCouncilInStep(Council council, EndATerm end, Clock clock) {
        this.council = council;
        this.end = end;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "members.council";
    }

    @Override
    public String title() {
        return "Vacate the seats of governors who left or whose term is over";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void work(JobRun run) {
        run.step("", 1, 1, () -> run.result(check() + " seats were vacated"));
    }

    /** Vacates what must be, in the running transaction; returns how many. */
    public int check() {
        LocalDate today = TrustClock.today(clock);
        List<Term> late = council.outOfStep(today);
        late.forEach(each -> {
            boolean over = each.to().isBefore(today);
            end.end(each, over ? each.to() : today, over ? "The term is over" : TakeBackTheEnd.NO_LONGER_A_MEMBER);
        });
        return late.size();
    }
}
