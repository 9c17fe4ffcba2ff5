package org.folkmoot.strategy.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.folkmoot.platform.refusals.Rule;
import org.folkmoot.strategy.model.Period;
import org.folkmoot.strategy.model.Strategy;
import org.folkmoot.strategy.model.rules.AGoalKeepsItsNumber;
import org.folkmoot.strategy.model.rules.APeriodMovesAlongItsStates;
import org.folkmoot.strategy.model.rules.APublishedPeriodStays;
import org.folkmoot.strategy.model.rules.AStrategyMovesAlongItsStates;
import org.folkmoot.strategy.model.rules.AnExtensionKeepsTheEndFirstAgreed;
import org.folkmoot.strategy.shape.ContentJson;

/** What may not happen between one published state of a strategy and the next. */
final class StrategySteps {

    private final Strategy before;
    private final Strategy after;

    private StrategySteps(Strategy before, Strategy after) {
        this.before = before;
        this.after = after;
    }

    /** The rules that the step breaks; none where the strategy is published for the first time. */
    static List<Rule> broken(Map<String, String> before, Map<String, String> after) {
        if (!before.containsKey("about") || !after.containsKey("about")) {
            return List.of();
        }
        StrategySteps steps = new StrategySteps(strategy(before), strategy(after));
        return steps.rules().stream().filter(Rule::broken).toList();
    }

    private static Strategy strategy(Map<String, String> sections) {
        return ContentJson.bind(ContentJson.page(sections), Strategy.class);
    }

    private List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        rules.add(new AStrategyMovesAlongItsStates(
                before.about().state(), after.about().state()));
        for (Period period : before.periods()) {
            same(period).ifPresent(now -> {
                rules.add(new APeriodMovesAlongItsStates(period.name(), period.state(), now.state()));
                rules.add(new AnExtensionKeepsTheEndFirstAgreed(
                        period.name(), begun(period), period.until(), now.until()));
            });
        }
        rules.add(new APublishedPeriodStays(before.periods().stream()
                .filter(period -> begun(period) && same(period).isEmpty())
                .map(Period::name)
                .toList()));
        rules.add(new AGoalKeepsItsNumber(moved()));
        return rules;
    }

    private static boolean begun(Period period) {
        return period.state() != Period.State.PLANNED;
    }

    private Optional<Period> same(Period period) {
        return after.periods().stream()
                .filter(now -> period.id() == null
                        ? now.name().equals(period.name())
                        : period.id().equals(now.id()))
                .findFirst();
    }

    private List<String> moved() {
        List<String> moved = new ArrayList<>(moved(
                before.goals().stream()
                        .collect(Collectors.toMap(Strategy.Goal::title, Strategy.Goal::number, (a, b) -> a)),
                after.goals().stream()
                        .collect(Collectors.toMap(Strategy.Goal::title, Strategy.Goal::number, (a, b) -> a))));
        moved.addAll(moved(
                before.chapters().stream()
                        .collect(Collectors.toMap(Strategy.Chapter::title, Strategy.Chapter::number, (a, b) -> a)),
                after.chapters().stream()
                        .collect(Collectors.toMap(Strategy.Chapter::title, Strategy.Chapter::number, (a, b) -> a))));
        return moved;
    }

    private static List<String> moved(Map<String, Integer> before, Map<String, Integer> after) {
        return before.entrySet().stream()
                .filter(was ->
                        after.containsKey(was.getKey()) && !was.getValue().equals(after.get(was.getKey())))
                .map(was -> "“" + was.getKey() + "” was number " + was.getValue())
                .sorted()
                .toList();
    }
}
