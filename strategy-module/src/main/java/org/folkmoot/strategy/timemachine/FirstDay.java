package org.folkmoot.strategy.timemachine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.past.PastPublicPages;
import org.folkmoot.platform.past.ReadPublicPage;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.model.Kind;

/** Finds from which day on a page can be read in the past, for who asks for a day before it. */
@ApplicationScoped
public class FirstDay {

    private final PastPublicPages kept;
    private final ReadPublicPage now;
    private final ListVersions versions;
    private final ReadAsAt read;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    FirstDay() {
        this(null, null, null, null, null);
    }

    @Inject
    public FirstDay(PastPublicPages kept, ReadPublicPage now, ListVersions versions, ReadAsAt read, Clock clock) {
        this.kept = kept;
        this.now = now;
        this.versions = versions;
        this.read = read;
        this.clock = clock;
    }

    /** That of a page that is kept by day; today where it is there and was not looked at yet. */
    public Optional<First> of(String address) {
        return kept.first(address)
                .map(first -> new First(first.title(), LocalDate.ofInstant(first.keptFrom(), TrustClock.LONDON)))
                .or(() -> now.now(address).map(page -> new First(page.title(), TrustClock.today(clock))));
    }

    /**
     * The next day after one on which a page with versions was public.
     *
     * @throws NotFound where there is no such page
     */
    public Optional<First> of(Kind kind, String slug, PastDay after) {
        return versions.list(kind, slug).stream()
                .map(ListVersions.Day::date)
                .filter(date -> date.isAfter(after.date()))
                .sorted(Comparator.naturalOrder())
                .map(PastDay::new)
                .filter(day -> read.wasThere(kind, slug, day))
                .findFirst()
                .map(day -> new First(title(kind, slug, day), day.date()));
    }

    private String title(Kind kind, String slug, PastDay day) {
        return kind == Kind.HOME ? "Home" : read.read(kind, slug, day).title();
    }

    /** A page and the first day. */
    public record First(String title, LocalDate since) {}
}
