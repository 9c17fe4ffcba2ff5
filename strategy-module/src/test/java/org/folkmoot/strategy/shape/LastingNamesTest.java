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
}
