package org.folkmoot.strategy.proof;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.coding.MeetingsOfWords;
import org.folkmoot.strategy.coding.ReadThemes;
import org.folkmoot.strategy.model.DeliveryPlan;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.Progress;
import org.folkmoot.strategy.store.Themes;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.ProofViews;
import org.folkmoot.strategy.store.views.PublishedPages;
import org.folkmoot.strategy.store.views.ThemeRow;
import org.folkmoot.strategy.store.views.WordsSaid;
import org.jspecify.annotations.Nullable;

/** Walks the chain: from a theme on to the proof, and from a goal back to what people said. */
@ApplicationScoped
public class ReadChain {

    private static final int SOME = 6;

    private final Themes themes;
    private final ReadThemes counts;
    private final WordsSaid said;
    private final MeetingsOfWords meetings;
    private final ProofViews proof;
    private final Progress progress;
    private final PublishedPages pages;
    private final CountTold told;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ReadChain() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public ReadChain(
            Themes themes,
            ReadThemes counts,
            WordsSaid said,
            MeetingsOfWords meetings,
            ProofViews proof,
            Progress progress,
            PublishedPages pages,
            CountTold told) {
        this.themes = themes;
        this.counts = counts;
        this.said = said;
        this.meetings = meetings;
        this.proof = proof;
        this.progress = progress;
        this.pages = pages;
        this.told = told;
    }

    /** The same over what was said, decided and public on another day. */
    ReadChain over(Themes themesThen, ProofViews proofThen, PublishedPages pagesThen) {
        ReadThemes countsThen = new ReadThemes(themesThen, said);
        return new ReadChain(themesThen, countsThen, said, meetings, proofThen, progress, pagesThen, told);
    }

    /** The whole chain of a theme, as its editors see it. */
    public Chain read(long theme) {
        ThemeRow row = themes.find(theme).orElseThrow(() -> NotFound.of("theme", theme));
        PageLine page = pages.find(row.page()).orElseThrow(() -> NotFound.of("consultation", row.page()));
        long count = counts.read(row.page()).lines().stream()
                .filter(line -> line.theme().id() == theme)
                .mapToLong(ReadThemes.ThemeLine::said)
                .sum();
        List<WordsSaid.SaidLine> some = said.inTheme(theme, SOME);
        return new Chain(
                page,
                row,
                count,
                said.withheldIn(theme),
                some,
                meetings.of(some),
                proof.onTheme(theme).stream().map(this::decided).toList(),
                told.count(row.page()),
                progress.answered(row.page()).isPresent(),
                null);
    }

    /** The chain of a theme as everybody may read it; empty while its consultation has not ended. */
    public Optional<Chain> published(long theme) {
        if (themes.find(theme).isEmpty()) {
            return Optional.empty();
        }
        Chain chain = read(theme);
        return chain.isPublic() && chain.consultation().published()
                ? Optional.of(publishable(chain))
                : Optional.empty();
    }

    private static Chain publishable(Chain chain) {
        List<WordsSaid.SaidLine> quotes = chain.said().stream()
                .filter(line -> line.publishable() && line.state().equals("KEPT"))
                .toList();
        return new Chain(
                chain.consultation(),
                chain.theme(),
                chain.count(),
                chain.withheld(),
                quotes,
                chain.meetings(),
                chain.decisions(),
                chain.told(),
                true,
                chain.wordsSince());
    }

    /** The same with what it was quoted with on another day, as far as that may be published now. */
    public Chain quoting(Chain chain, List<Long> quoted) {
        List<WordsSaid.SaidLine> quotes = said.publishable(quoted);
        return new Chain(
                chain.consultation(),
                chain.theme(),
                chain.count(),
                null,
                quotes,
                meetings.of(quotes),
                chain.decisions(),
                chain.told(),
                chain.isPublic(),
                chain.wordsSince());
    }

    /** Every theme with how far its chain goes; for everybody only those of consultations that have ended. */
    public List<ProofViews.ChainLine> all(boolean publicOnly) {
        return proof.chains().stream()
                .filter(line -> !publicOnly || (line.isPublic() && line.outcome() != null))
                .toList();
    }

    /** What was decided for a goal, with the themes behind each decision. */
    public List<Back> back(String strategy, int goal) {
        return proof.forGoal(strategy, goal).stream()
                .map(decision -> new Back(decided(decision), proof.themesOf(decision.id())))
                .toList();
    }

    private Chain.Decided decided(ProofViews.DecisionRow decision) {
        List<Chain.Done> done = new ArrayList<>();
        for (ProofViews.DeliveryRow delivery : proof.deliveries(decision.id())) {
            Chain.PlanAction plan = delivery.planAction() == null
                    ? null
                    : planActions(decision.strategy()).stream()
                            .filter(action -> action.id().equals(delivery.planAction()))
                            .findFirst()
                            .orElse(null);
            done.add(new Chain.Done(delivery, plan, proof.evidence(delivery.id())));
        }
        return new Chain.Decided(decision, goal(decision.strategy(), decision.goal()), done);
    }

    /** A goal as its strategy words it now; null where there is none. */
    public Chain.@Nullable Goal goal(@Nullable String strategy, @Nullable Integer number) {
        return goals().stream()
                .filter(goal -> goal.strategy().equals(strategy)
                        && Integer.valueOf(goal.number()).equals(number))
                .findFirst()
                .orElse(null);
    }

    /** The actions of a strategy's delivery plans, those of the newest plan last; none for no strategy. */
    public List<Chain.PlanAction> planActions(@Nullable String strategy) {
        if (strategy == null) {
            return List.of();
        }
        String text = pages.sections(Kind.STRATEGY, strategy).getOrDefault("deliveryPlans", "[]");
        List<Chain.PlanAction> actions = new ArrayList<>();
        for (DeliveryPlan plan : ContentJson.bindText(text, DeliveryPlan[].class)) {
            plan.actions().stream()
                    .filter(action -> action.id() != null)
                    .forEach(action -> actions.add(new Chain.PlanAction(
                            strategy, plan.year(), String.valueOf(action.id()), action.text(), action.status())));
        }
        return actions;
    }

    /** The goals of a strategy with decisions behind them that everybody may read about. */
    public Map<Chain.Goal, Long> behind(String strategy) {
        Map<Integer, Long> decisions = new HashMap<>();
        proof.behind(strategy).forEach(each -> decisions.put(each.goal(), each.decisions()));
        Map<Chain.Goal, Long> behind = new LinkedHashMap<>();
        if (!decisions.isEmpty()) {
            goals().stream()
                    .filter(goal -> goal.strategy().equals(strategy) && decisions.containsKey(goal.number()))
                    .forEach(goal -> behind.put(goal, decisions.getOrDefault(goal.number(), 0L)));
        }
        return behind;
    }

    /** The goals of all published strategies. */
    public List<Chain.Goal> goals() {
        List<Chain.Goal> goals = new ArrayList<>();
        for (PageLine strategy : pages.of(Kind.STRATEGY)) {
            String text = pages.sections(Kind.STRATEGY, strategy.slug()).getOrDefault("goals", "[]");
            for (JsonNode goal : ContentJson.read(text)) {
                goals.add(new Chain.Goal(
                        strategy.slug(),
                        strategy.title(),
                        goal.path("number").asInt(),
                        goal.path("title").asText()));
            }
        }
        return goals;
    }

    /** The themes of a consultation, which one decision may answer together. */
    public List<ThemeRow> themesOf(long consultation) {
        return themes.of(consultation);
    }

    /** The board's figure over all consultations that have ended. */
    public ProofViews.ToldFigure told() {
        return told.count(null);
    }

    /** A decision and the themes that it answers. */
    public record Back(Chain.Decided decided, List<ProofViews.ThemeName> themes) {}
}
