package org.folkmoot.platform.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.jobs.JobKind;
import org.folkmoot.platform.jobs.JobRun;
import org.folkmoot.platform.jobs.Jobs;
import org.folkmoot.platform.sessions.Sessions;
import org.folkmoot.platform.start.StartUpStep;

/** Removes what is left of old sign-ins, once a day: links after a day, sessions after 90. */
@ApplicationScoped
public class SweepSignIns implements JobKind, StartUpStep {

    private static final String NAME = "sweep-sign-ins";
    private static final Duration LINKS_KEPT = Duration.ofDays(1);
    private static final int ORDER = 60;

    private final SignInRows rows;
    private final Sessions sessions;
    private final Jobs jobs;

    @SuppressWarnings("NullAway") // for the CDI proxy
    protected SweepSignIns() {
        this.rows = null;
        this.sessions = null;
        this.jobs = null;
    }

    @Inject
    SweepSignIns(SignInRows rows, Sessions sessions, Jobs jobs) {
        this.rows = rows;
        this.sessions = sessions;
        this.jobs = jobs;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void run() {
        jobs.every(Duration.ofDays(1), NAME);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "Remove old sign-ins";
    }

    @Override
    public void work(JobRun run) {
        run.step("done", 1, 1, () -> {
            int links = rows.removeBefore(RealTime.now().minus(LINKS_KEPT));
            int ended = sessions.sweep();
            run.result("Removed " + links + " links and " + ended + " sessions");
        });
    }
}
