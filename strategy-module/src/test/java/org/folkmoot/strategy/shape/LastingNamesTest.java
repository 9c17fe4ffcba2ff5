package org.folkmoot.strategy.shape;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.folkmoot.strategy.model.Kind;
import org.junit.jupiter.api.Test;

/** Each action has a name that no other gets after it. */
class LastingNamesTest {

    private static final JsonNode PLANS = Shape.of(Kind.STRATEGY).schemaOf("deliveryPlans");

    @Test
    void whatHasNoNameGetsTheNextThatWasNeverGiven() {
        JsonNode plans = ContentJson.read("""
                [{"year":"2023/24","actions":[{"id":"action-2","text":"B","status":"DONE"},{"text":"C","status":"DONE"}]}]
                """);

        new LastingNames(List.of("{\"id\":\"action-7\"}")).complete(PLANS, plans);

        assertThat(plans.at("/0/actions/0/id").asText()).isEqualTo("action-2");
        assertThat(plans.at("/0/actions/1/id").asText()).isEqualTo("action-8");
        assertThat(plans.path(0).has("id")).isFalse();
        assertThat(Shape.of(Kind.STRATEGY).faults("deliveryPlans", plans)).isEmpty();
    }

    @Test
    void whatComesWithoutItsNameIsKnownByWhatItSays() {
        String before = """
                [{"year":"2023/24","actions":[{"id":"action-1","text":"B","status":"PLANNED"},
                {"id":"action-2","text":"C","status":"DONE"}]},
                {"year":"2024/25","actions":[{"id":"action-3","text":"C","status":"PLANNED"}]}]
                """;
        JsonNode plans = ContentJson.read("""
                [{"year":"2023/24","actions":[{"text":"C","status":"DONE"},{"text":"New","status":"PLANNED"},
                {"text":"B","status":"DONE"}]},{"year":"2024/25","actions":[{"text":"C","status":"LATE"}]}]
                """);

        new LastingNames(List.of(before)).complete(PLANS, plans);

        assertThat(plans.findValuesAsText("id")).containsExactly("action-2", "action-4", "action-1", "action-3");
    }

    @Test
    void twoThingsThatSayTheSameHaveNamesOfTheirOwn() {
        JsonNode plans = ContentJson.read("""
                [{"year":"2023/24","actions":[{"id":"action-1","text":"B","status":"DONE"},{"text":"B","status":"DONE"}]}]
                """);

        new LastingNames(List.of(plans.toString())).complete(PLANS, plans);

        assertThat(plans.findValuesAsText("id")).containsExactly("action-1", "action-2");
    }
}
