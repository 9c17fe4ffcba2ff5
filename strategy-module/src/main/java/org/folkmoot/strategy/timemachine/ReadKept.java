package org.folkmoot.strategy.timemachine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.past.PastPublicPages;
import org.folkmoot.platform.past.ReadPublicPage;

/** Reads pages that are kept by day: as they are now for today, as they were kept for every day before. */
@ApplicationScoped
public class ReadKept {

    private final PastPublicPages past;
    private final ReadPublicPage now;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ReadKept() {
        this(null, null, null);
    }

    @Inject
    public ReadKept(PastPublicPages past, ReadPublicPage now, Clock clock) {
        this.past = past;
        this.now = now;
        this.clock = clock;
    }

    /** The page at an address at the end of a day; empty where it was not kept yet. */
    public Optional<PastPublicPages.Kept> read(String address, PastDay day) {
        boolean today = day.date().equals(TrustClock.today(clock));
        return today ? now.now(address) : past.at(address, day.end());
    }

    /** The pages that were kept on a day. */
    public List<PastPublicPages.Line> lines(PastDay day) {
        return List.copyOf(past.lines(day.end()));
    }
}
