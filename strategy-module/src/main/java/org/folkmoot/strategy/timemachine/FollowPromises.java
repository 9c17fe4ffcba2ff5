package org.folkmoot.strategy.timemachine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.model.Ending;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.model.Period;
import org.folkmoot.strategy.model.Strategy;
import org.folkmoot.strategy.model.Strategy.Goal;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PastPages;
import org.folkmoot.strategy.store.views.PublishedPages;
import org.jspecify.annotations.Nullable;

/** Follows what each earlier period promised to where it ended; what nobody has accounted for is named, too. */
@ApplicationScoped
public class FollowPromises {

    private final PublishedPages published;
    private final PastPages past;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    FollowPromises() {
        this(null, null, null);
    }

    @Inject
    public FollowPromises(PublishedPages published, PastPages past, Clock clock) {
        this.published = published;
        this.past = past;
        this.clock = clock;
    }

    /** The periods that have ended or are ending, each with its promises. */
    public Accounts follow(String slug) {
        return follow(slug, new PastDay(TrustClock.today(clock)));
    }

    /** The same as it was said on a day. */
    public Accounts follow(String slug, PastDay day) {
        PageLine page = published
                .find(Kind.STRATEGY, slug)
                .filter(PageLine::published)
                .orElseThrow(() -> NotFound.of("page", Kind.STRATEGY.address(slug)));
        LocalDate today = day.date();
        Strategy now = at(page.id(), today).orElseThrow(() -> NotFound.of("page", slug));
        List<Account> accounts = new ArrayList<>();
        for (Period period : now.periods()) {
            if (period.state() == Period.State.ENDED || period.state() == Period.State.CLOSING) {
                LocalDate last = period.lastMonth().atEndOfMonth();
                LocalDate shown = last.isAfter(today) ? today : last;
                accounts.add(account(period, now, at(page.id(), shown).orElse(null), shown));
            }
        }
        return new Accounts(now, accounts);
    }

    private Optional<Strategy> at(long page, LocalDate day) {
        Map<String, String> sections = past.sections(page, new PastDay(day).end());
        return sections.containsKey("about")
                ? Optional.of(ContentJson.bind(ContentJson.page(sections), Strategy.class))
                : Optional.empty();
    }

    private static Account account(Period period, Strategy now, @Nullable Strategy then, LocalDate shown) {
        List<Ending> endings = now.endings().stream()
                .filter(ending -> ending.period().equals(period.name()))
                .toList();
        List<Goal> open = then == null
                ? List.of()
                : then.goals().stream()
                        .filter(goal -> endings.stream().noneMatch(ending -> Integer.valueOf(goal.number())
                                .equals(ending.goal())))
                        .toList();
        return new Account(period, then, shown, endings, open);
    }

    /** The strategy as it is now, and the account of each period. */
    public record Accounts(Strategy strategy, List<Account> periods) {}

    /**
     * What became of a period's promises.
     *
     * @param then the strategy at the period's last day; null where it was not public here then
     * @param open goals of which nobody has said where they ended
     */
    public record Account(
            Period period, @Nullable Strategy then, LocalDate shown, List<Ending> endings, List<Goal> open) {}
}
