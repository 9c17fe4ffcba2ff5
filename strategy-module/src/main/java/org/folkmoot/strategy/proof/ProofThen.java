package org.folkmoot.strategy.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.strategy.reading.PagesOfADay;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.Progress;
import org.folkmoot.strategy.store.views.PastProof;
import org.folkmoot.strategy.store.views.ProofSince;
import org.folkmoot.strategy.store.views.ProofSince.DecisionWas;
import org.folkmoot.strategy.store.views.ProofViews;
import org.folkmoot.strategy.store.views.ProofViews.DeliveryRow;
import org.folkmoot.strategy.store.views.ProofViews.EvidenceRow;
import org.folkmoot.strategy.store.views.ThemeRow;
import org.jspecify.annotations.Nullable;

/**
 * From what people said to the proof, as far as it had come on a day and in the words of that day: consultations that had
 * ended, what had been decided, what had been shown. People's words are left out where they may no longer be published.
 */
@ApplicationScoped
public class ProofThen {

    private final ReadChain chains;
    private final PastProof past;
    private final PagesOfADay pages;
    private final Progress progress;
    private final CountTold told;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ProofThen() {
        this(null, null, null, null, null);
    }

    @Inject
    public ProofThen(ReadChain chains, PastProof past, PagesOfADay pages, Progress progress, CountTold told) {
        this.chains = chains;
        this.past = past;
        this.pages = pages;
        this.progress = progress;
        this.told = told;
    }

    /** The themes of consultations that had ended by the day. */
    public List<ProofViews.ChainLine> all(LocalDate day) {
        return chains.all(true).stream()
                .filter(line -> answered(line.page(), day))
                .toList();
    }

    /** The chain of a theme; empty where its consultation had not ended. */
    public Optional<Chain> published(long theme, LocalDate day) {
        return on(day).published(theme)
                .filter(chain -> answered(chain.consultation().id(), day))
                .filter(chain -> decided(chain, day))
                .map(chain -> then(chain, day));
    }

    /** The chains of these themes that had ended by the day, in their order. */
    public List<Chain> published(List<ProofViews.ChainLine> themes, LocalDate day) {
        ReadChain then = on(day);
        return themes.stream()
                .filter(line -> answered(line.page(), day))
                .flatMap(line -> then.published(line.id()).stream())
                .filter(chain -> decided(chain, day))
                .map(chain -> then(chain, day))
                .toList();
    }

    /** A goal as its strategy worded it on the day; empty where it had none. */
    public Optional<Chain.Goal> goal(String strategy, int number, LocalDate day) {
        return Optional.ofNullable(on(day).goal(strategy, number));
    }

    /** What had been decided for a goal, because of what people said. */
    public List<ReadChain.Back> back(String strategy, int goal, LocalDate day) {
        return back(on(day), strategy, goal, day);
    }

    private List<ReadChain.Back> back(ReadChain then, String strategy, int goal, LocalDate day) {
        return then.back(strategy, goal).stream()
                .filter(each -> answered(each.decided().decision().page(), day))
                .filter(each -> each.themes().stream().anyMatch(ProofViews.ThemeName::isPublic))
                .toList();
    }

    /** The goals of a strategy for which something had been decided, and how much. */
    Map<Chain.Goal, Long> behind(String strategy, LocalDate day) {
        ReadChain then = on(day);
        Map<Chain.Goal, Long> behind = new LinkedHashMap<>();
        then.behind(strategy).keySet().forEach(goal -> {
            int decisions = back(then, strategy, goal.number(), day).size();
            if (decisions > 0) {
                behind.put(goal, (long) decisions);
            }
        });
        return behind;
    }

    private boolean answered(long page, LocalDate day) {
        return progress.answered(page).filter(at -> at.isBefore(end(day))).isPresent();
    }

    /** False for a theme that was found after its consultation had ended, on the days before it was answered. */
    private static boolean decided(Chain chain, LocalDate day) {
        LocalDate on = chain.theme().decidedOn();
        return on == null || !on.isAfter(day);
    }

    /** From when on corrections are kept as they were worded, for a day before it; null where they were kept by then. */
    public @Nullable LocalDate wordsSince(LocalDate day) {
        return past.wordsKeptSince()
                .filter(since -> !since.isBefore(end(day)))
                .map(since -> LocalDate.ofInstant(since, TrustClock.LONDON))
                .orElse(null);
    }

    private Chain then(Chain now, LocalDate day) {
        Chain chain =
                chains.quoting(now, past.quoted(now.theme().id(), end(day)).orElse(List.of()));
        return new Chain(
                chain.consultation(),
                chain.theme(),
                past.said(chain.theme().id(), end(day)).orElse(null),
                chain.withheld(),
                chain.said(),
                chain.meetings(),
                chain.decisions(),
                told.count(chain.consultation().id(), day),
                true,
                wordsSince(day));
    }

    private ReadChain on(LocalDate day) {
        Instant end = end(day);
        ProofSince since = since(end);
        return chains.over(past.themes(since), past.links(since, day), pages.pages(end));
    }

    private ProofSince since(Instant end) {
        Map<Long, ThemeRow> themes = new HashMap<>();
        Map<Long, DecisionWas> decisions = new HashMap<>();
        Map<Long, DeliveryRow> actions = new HashMap<>();
        Map<Long, EvidenceRow> evidence = new HashMap<>();
        for (PastProof.Was was : past.changedSince(end)) {
            // Reason: the first change after the day tells what stood on it, later ones what stood in between.
            switch (was.link()) {
                case THEME, OUTCOME -> first(themes, was, ThemeRow.class);
                case DECISION -> first(decisions, was, DecisionWas.class);
                case ACTION -> first(actions, was, DeliveryRow.class);
                case EVIDENCE -> first(evidence, was, EvidenceRow.class);
            }
        }
        return new ProofSince(themes, decisions, actions, evidence, past.madeSince(end));
    }

    private static <T> void first(Map<Long, T> found, PastProof.Was was, Class<T> type) {
        found.computeIfAbsent(was.id(), id -> ContentJson.bindText(was.was(), type));
    }

    private static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(TrustClock.LONDON).toInstant();
    }
}
