package org.folkmoot.platform.past;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.folkmoot.platform.jobs.JobRun;
import org.folkmoot.platform.jobs.RegularJob;
import org.folkmoot.platform.past.PastPublicPages.Kept;

/** The regular look at public pages: what a page says is kept where it said something else before. */
@ApplicationScoped
class KeepPublicPages implements RegularJob {

    private static final Duration EVERY = Duration.ofMinutes(30);

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
    public void work(JobRun run) {
        long changed = keep();
        run.result(changed == 0 ? "Nothing has changed" : changed + " pages have changed");
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
