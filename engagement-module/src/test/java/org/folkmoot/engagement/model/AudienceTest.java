package org.folkmoot.engagement.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.folkmoot.platform.access.Scope;
import org.junit.jupiter.api.Test;

/** The rule that is stored with a send reads back. */
class AudienceTest {

    @Test
    void theStoredRuleReadsBack() {
        List.of(
                        new Audience(Scope.TRUST, List.of()),
                        new Audience(Scope.constituency("public-bexley"), List.of("children", "money")),
                        new Audience(Scope.memberClass("staff/clinical"), List.of("children")))
                .forEach(
                        audience -> assertThat(Audience.parse(audience.words())).contains(audience));
    }

    @Test
    void otherWordsAreNoRule() {
        assertThat(Audience.parse("everyone we know")).isEmpty();
    }
}
