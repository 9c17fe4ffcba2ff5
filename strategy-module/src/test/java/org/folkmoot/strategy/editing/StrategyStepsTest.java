package org.folkmoot.strategy.editing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.folkmoot.platform.refusals.Rule;
import org.folkmoot.strategy.model.Period;
import org.folkmoot.strategy.model.Strategy;
import org.folkmoot.strategy.model.rules.AGoalKeepsItsNumber;
import org.folkmoot.strategy.model.rules.APeriodMovesAlongItsStates;
import org.folkmoot.strategy.model.rules.APublishedPeriodStays;
import org.folkmoot.strategy.model.rules.AStrategyMovesAlongItsStates;
import org.folkmoot.strategy.model.rules.AnExtensionKeepsTheEndFirstAgreed;
import org.folkmoot.strategy.shape.ContentJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a published strategy may not become. */
class StrategyStepsTest {

    private static final String STRATEGY = """
            {"about":{"name":"Ours","summary":"What we do","state":"PUBLISHED","goalLabel":{"one":"Goal","many":"Goals"}},
             "periods":[{"id":"period-1","name":"First","from":"2021-04","until":"2024-03","state":"CURRENT"}],
             "goals":[{"number":1,"title":"Zero delays"},{"number":2,"title":"Care at home"}],
             "review":{"owner":"Team","lastReviewed":"2023-01-01","nextReview":"2024-01-01"}}""";

    @Test
    void whatStaysTheSameBreaksNothing() {
        assertThat(broken(page -> {})).isEmpty();
        assertThat(StrategySteps.broken(Map.of(), sections(page -> {}))).isEmpty();
    }

    @Test
    void anExtensionNeverChangesTheEndFirstAgreed() {
        assertThat(broken(page -> period(page).put("until", "2026-03")))
                .hasOnlyElementsOfType(AnExtensionKeepsTheEndFirstAgreed.class)
                .hasSize(1);
        assertThat(broken(page -> period(page)
                        .putArray("extensions")
                        .addObject()
                        .put("decided", "2023")
                        .put("newEnd", "2026-03")
                        .put("reason", "Time was lost")))
                .isEmpty();
    }

    @Test
    void aPeriodThatHasBegunIsNotTakenOut() {
        assertThat(broken(page -> ((ArrayNode) page.path("periods")).removeAll()))
                .hasOnlyElementsOfType(APublishedPeriodStays.class)
                .hasSize(1);
        assertThat(broken(page -> period(page).put("name", "The first years"))).isEmpty();
    }

    @Test
    void aPeriodGoesOnlyForward() {
        assertThat(broken(page -> period(page).put("state", "PLANNED")))
                .hasOnlyElementsOfType(APeriodMovesAlongItsStates.class)
                .hasSize(1);
        assertThat(broken(page -> period(page).put("state", "CLOSING"))).isEmpty();
    }

    @Test
    void aGoalThatChangesItsNumberIsNamed() {
        List<Rule> broken = broken(page -> {
            ((ObjectNode) page.at("/goals/0")).put("number", 2);
            ((ObjectNode) page.at("/goals/1")).put("number", 1);
        });

        assertThat(broken).hasOnlyElementsOfType(AGoalKeepsItsNumber.class).hasSize(1);
        assertThat(broken.get(0).words()).contains("“Care at home” was number 2");
        assertThat(broken(page -> ((ObjectNode) page.at("/goals/0")).put("title", "No delays")))
                .isEmpty();
    }

    @Test
    void aStrategyInForceIsNotInDevelopmentAgain() {
        assertThat(broken(page -> ((ObjectNode) page.path("about")).put("state", "IN_DEVELOPMENT")))
                .hasOnlyElementsOfType(AStrategyMovesAlongItsStates.class)
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "IN_DEVELOPMENT, CONSULTING PUBLISHED CLOSED",
        "CONSULTING, IN_DEVELOPMENT PUBLISHED CLOSED",
        "PUBLISHED, CLOSING CLOSED",
        "CLOSING, PUBLISHED CLOSED",
        "CLOSED, ''"
    })
    void aStrategyGoesFromStateToState(Strategy.State state, String next) {
        for (Strategy.State each : Strategy.State.values()) {
            assertThat(state.mayBecome(each))
                    .as(state + " to " + each)
                    .isEqualTo(List.of(next.split(" ")).contains(each.name()));
        }
    }

    @ParameterizedTest
    @CsvSource({"PLANNED, CURRENT", "CURRENT, CLOSING ENDED", "CLOSING, CURRENT ENDED", "ENDED, ''"})
    void aPeriodGoesFromStateToState(Period.State state, String next) {
        for (Period.State each : Period.State.values()) {
            assertThat(state.mayBecome(each))
                    .as(state + " to " + each)
                    .isEqualTo(List.of(next.split(" ")).contains(each.name()));
        }
    }

    private static ObjectNode period(ObjectNode page) {
        return (ObjectNode) page.at("/periods/0");
    }

    private static List<Rule> broken(Consumer<ObjectNode> change) {
        return StrategySteps.broken(sections(page -> {}), sections(change));
    }

    private static Map<String, String> sections(Consumer<ObjectNode> change) {
        ObjectNode page = (ObjectNode) ContentJson.read(STRATEGY);
        change.accept(page);
        Map<String, String> sections = new LinkedHashMap<>();
        page.properties()
                .forEach(entry -> sections.put(entry.getKey(), entry.getValue().toString()));
        return sections;
    }
}
