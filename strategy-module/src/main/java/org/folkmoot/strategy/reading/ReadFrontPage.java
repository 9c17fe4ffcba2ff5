package org.folkmoot.strategy.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.contracts.engagement.Meetings;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.settings.TrustSettings;
import org.folkmoot.strategy.model.FrontPage;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.model.Outcomes;
import org.folkmoot.strategy.model.Strategy;
import org.folkmoot.strategy.model.Values;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;
import org.jspecify.annotations.Nullable;

/** Gathers what the front page shows. */
@ApplicationScoped
public class ReadFrontPage {

    private static final int MEETINGS = 3;
    private static final int OUTCOMES = 2;

    private final PublishedPages published;
    private final Meetings meetings;
    private final TrustSettings settings;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ReadFrontPage() {
        this(null, null, null, null);
    }

    @Inject
    public ReadFrontPage(PublishedPages published, Meetings meetings, TrustSettings settings, Clock clock) {
        this.published = published;
        this.meetings = meetings;
        this.settings = settings;
        this.clock = clock;
    }

    /** The same over what was public on another day, with the meetings that were announced by its end. */
    public ReadFrontPage over(PublishedPages then, Clock day) {
        Instant end = TrustClock.today(day)
                .plusDays(1)
                .atStartOfDay(TrustClock.LONDON)
                .toInstant();
        return new ReadFrontPage(then, most -> meetings.comingUpThen(day.instant(), end, most), settings, day);
    }

    /** The front page as it stands today. */
    public Front read() {
        List<PageLine> lines = published.all();
        LocalDate today = TrustClock.today(clock);
        Optional<Outcomes> outcomes = one(lines, Kind.OUTCOMES, Outcomes.class);
        return new Front(
                one(lines, Kind.HOME, FrontPage.class).orElseThrow(() -> NotFound.of("page", "/")),
                settings.hasMembers(),
                settings.shortName(),
                today,
                meetings.comingUp(MEETINGS),
                lines.stream().filter(line -> isOpen(line, today)).toList(),
                lines.stream().filter(line -> line.kind() == Kind.NETWORK).toList(),
                strategy(lines),
                one(lines, Kind.VALUES, Values.class).orElse(null),
                outcomes.map(Outcomes::items).orElse(List.of()).stream()
                        .limit(OUTCOMES)
                        .toList());
    }

    private static boolean isOpen(PageLine line, LocalDate today) {
        return line.kind() == Kind.CONSULTATION && line.openOn(today);
    }

    private @Nullable Strategy strategy(List<PageLine> lines) {
        return mainStrategy(lines).map(line -> page(line, Strategy.class)).orElse(null);
    }

    /** The trust's main strategy, or else its first. */
    public static Optional<PageLine> mainStrategy(List<PageLine> lines) {
        List<PageLine> strategies =
                lines.stream().filter(line -> line.kind() == Kind.STRATEGY).toList();
        return strategies.stream().filter(PageLine::main).findFirst().or(() -> strategies.stream()
                .findFirst());
    }

    private <T> Optional<T> one(List<PageLine> lines, Kind kind, Class<T> type) {
        return lines.stream().filter(line -> line.kind() == kind).findFirst().map(line -> page(line, type));
    }

    private <T> T page(PageLine line, Class<T> type) {
        Map<String, String> sections = published.sections(line.kind(), line.slug());
        return ContentJson.bind(ContentJson.page(sections), type);
    }
}
