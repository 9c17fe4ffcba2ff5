package org.folkmoot.platform.past;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.folkmoot.platform.database.Outage;
import org.folkmoot.platform.jobs.JobRun;
import org.folkmoot.platform.jobs.RegularJob;
import org.folkmoot.platform.past.PastPublicPages.Kept;

/** The regular look at public pages: what a page says is kept where it said something else before. */
@ApplicationScoped
class KeepPublicPages implements RegularJob {

    private static final Logger LOG = System.getLogger(KeepPublicPages.class.getName());

    private static final Duration EVERY = Duration.ofMinutes(30);
    private static final int TRIES = 12;
    private static final Duration BETWEEN = Duration.ofSeconds(5);

    private final ReadPublicPage read;
    private final PastPublicPages past;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    KeepPublicPages() {
        this(null, null, null);
    }

    @Inject
    KeepPublicPages(ReadPublicPage read, PastPublicPages past, Clock clock) {
        this.read = read;
        this.past = past;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "keep-public-pages";
    }

    @Override
    public String title() {
        return "Keep what public pages say today";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public void work(JobRun run) throws InterruptedException {
        long changed = keepOnceThereArePages(BETWEEN);
        run.result(changed == 0 ? "Nothing has changed" : changed + " pages have changed");
    }

    /**
     * Regular work may come before the container has loaded the application whole, and then it has no pages yet: that is
     * no reason to give up, but to wait for up to a minute.
     */
    long keepOnceThereArePages(Duration between) throws InterruptedException {
        for (int tries = 1; tries < TRIES; tries++) {
            try {
                return keep();
            } catch (RuntimeException e) {
                if (Outage.causedBy(e)) {
                    throw e;
                }
                LOG.log(Level.INFO, "There are no public pages to keep yet: " + e);
                Thread.sleep(between.toMillis());
            }
        }
        return keep();
    }

    /** Keeps what has changed; returns of how many pages. */
    long keep() {
        Instant now = clock.instant();
        long changed = 0;
        for (Kept page : read.all()) {
            boolean same = past.at(page.address(), now.plusSeconds(1))
                    .filter(page::equals)
                    .isPresent();
            if (!same) {
                past.keep(page, now);
                changed++;
            }
        }
        return changed;
    }
}
