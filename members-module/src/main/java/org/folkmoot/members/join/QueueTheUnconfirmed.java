package org.folkmoot.members.join;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.folkmoot.members.model.Application;
import org.folkmoot.members.model.ApplicationState;
import org.folkmoot.members.model.Applications;
import org.folkmoot.members.model.Drafts;
import org.folkmoot.members.model.HistoryLine;
import org.folkmoot.members.model.Records;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.jobs.JobRun;
import org.folkmoot.platform.jobs.RegularJob;

/** Puts applications whose mail was not confirmed within seven days in the office's queue, and removes old drafts. */
@ApplicationScoped
public class QueueTheUnconfirmed implements RegularJob {

    private static final int PER_STEP = 100;

    private final Applications applications;
    private final Drafts drafts;
    private final Records records;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    QueueTheUnconfirmed() {
        this.applications = null;
        this.drafts = null;
        this.records = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public QueueTheUnconfirmed(Applications applications, Drafts drafts, Records records, Audit audit, Clock clock) {
        this.applications = applications;
        this.drafts = drafts;
        this.records = records;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "members.unconfirmed";
    }

    @Override
    public String title() {
        return "Put unconfirmed applications in the queue";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void work(JobRun run) {
        Instant before = clock.instant().minus(JoinMails.LIFE);
        List<Long> late = applications.unconfirmedSince(before, PER_STEP);
        int done = 0;
        while (!late.isEmpty() && !run.cancelled()) {
            List<Long> some = late;
            done += some.size();
            run.step("", done, done, () -> some.forEach(this::queue));
            late = applications.unconfirmedSince(before, PER_STEP);
        }
        run.step("", done, done, () -> drafts.removeExpired(RealTime.now()));
        run.result(done + " applications went to the office's queue");
    }

    private void queue(long id) {
        applications
                .lock(id)
                .filter(each -> each.state() == ApplicationState.AWAITING_CONFIRMATION)
                .ifPresent(this::queue);
    }

    private void queue(Application application) {
        application.queue();
        records.happened(
                application.person(),
                new HistoryLine(clock.instant(), "job " + name(), "Email not confirmed within 7 days"));
        audit.wrote("application.queue", "person:" + application.person(), "not confirmed within 7 days");
    }
}
