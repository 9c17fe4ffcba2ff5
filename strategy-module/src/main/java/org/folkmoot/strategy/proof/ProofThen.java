package org.folkmoot.strategy.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.strategy.store.Progress;
import org.folkmoot.strategy.store.views.ProofViews;

/**
 * From what people said to the proof, as far as it had come on a day: consultations that had ended, what had been decided,
 * what had been shown. People's words are left out where they may no longer be published.
 */
@ApplicationScoped
public class ProofThen {

    private final ReadChain chains;
    private final Progress progress;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ProofThen() {
        this(null, null);
    }

    @Inject
    public ProofThen(ReadChain chains, Progress progress) {
        this.chains = chains;
        this.progress = progress;
    }

    /** The themes of consultations that had ended by the day. */
    public List<ProofViews.ChainLine> all(LocalDate day) {
        return chains.all(true).stream()
                .filter(line -> answered(line.page(), day))
                .toList();
    }

    /** The chain of a theme; empty where its consultation had not ended. */
    public Optional<Chain> published(long theme, LocalDate day) {
        return chains.published(theme)
                .filter(chain -> answered(chain.consultation().id(), day))
                .map(chain -> until(chain, day));
    }

    /** What had been decided for a goal, because of what people said. */
    public List<ReadChain.Back> back(String strategy, int goal, LocalDate day) {
        return chains.back(strategy, goal).stream()
                .filter(each -> !each.decided().decision().decidedOn().isAfter(day))
                .filter(each -> answered(each.decided().decision().page(), day))
                .filter(each -> each.themes().stream().anyMatch(ProofViews.ThemeName::isPublic))
                .map(each -> new ReadChain.Back(until(each.decided(), day), each.themes()))
                .toList();
    }

    /** The goals of a strategy, as they are now, for which something had been decided, and how much. */
    Map<Chain.Goal, Long> behind(String strategy, LocalDate day) {
        Map<Chain.Goal, Long> behind = new LinkedHashMap<>();
        chains.behind(strategy).keySet().forEach(goal -> {
            int decisions = back(strategy, goal.number(), day).size();
            if (decisions > 0) {
                behind.put(goal, (long) decisions);
            }
        });
        return behind;
    }

    private boolean answered(long page, LocalDate day) {
        Instant end = day.plusDays(1).atStartOfDay(TrustClock.LONDON).toInstant();
        return progress.answered(page).filter(at -> at.isBefore(end)).isPresent();
    }

    private static Chain until(Chain chain, LocalDate day) {
        List<Chain.Decided> decided = chain.decisions().stream()
                .filter(each -> !each.decision().decidedOn().isAfter(day))
                .map(each -> until(each, day))
                .toList();
        return new Chain(
                chain.consultation(),
                chain.theme(),
                chain.count(),
                chain.said(),
                chain.meetings(),
                decided,
                chain.told(),
                true);
    }

    private static Chain.Decided until(Chain.Decided decided, LocalDate day) {
        List<Chain.Done> done = decided.actions().stream()
                .map(each -> new Chain.Done(
                        each.delivery(),
                        each.plan(),
                        each.evidence().stream()
                                .filter(shown -> !shown.shownOn().isAfter(day))
                                .toList()))
                .toList();
        return new Chain.Decided(decided.decision(), decided.goal(), done);
    }
}
