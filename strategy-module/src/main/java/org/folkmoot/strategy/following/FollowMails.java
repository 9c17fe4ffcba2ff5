package org.folkmoot.strategy.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.folkmoot.platform.jobs.JobRun;
import org.folkmoot.platform.jobs.RegularJob;

/** The regular look at what followers have not heard yet. */
@ApplicationScoped
class FollowMails implements RegularJob {

    static final String NAME = "follow-mails";
    private static final Duration EVERY = Duration.ofMinutes(15);

    private final TellPageFollowers tell;

    @SuppressWarnings("NullAway") // for the CDI proxy
    FollowMails() {
        this(null);
    }

    @Inject
    FollowMails(TellPageFollowers tell) {
        this.tell = tell;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "Tell the followers of pages what is new";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public void work(JobRun run) {
        int told = tell.tell();
        run.result(told == 0 ? "Nobody waited for news" : told + " followers told");
    }
}
