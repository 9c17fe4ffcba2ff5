package org.folkmoot.engagement.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
                        new Audience(Scope.memberClass("staff/clinical"), List.of("children")),
                        new Audience(
                                Scope.TRUST,
                                List.of("children"),
                                new Narrowing(
                                        List.of("public-bexley"),
                                        List.of("staff/clinical"),
                                        List.of("carers"),
                                        List.of("DA14", "E05000123"),
                                        LocalDate.of(2022, 1, 1),
                                        LocalDate.of(2023, 12, 31),
                                        Past.NEVER,
                                        "POST")))
                .forEach(
                        audience -> assertThat(Audience.parse(audience.words())).contains(audience));
    }

    @Test
    void otherWordsAreNoRule() {
        assertThat(Audience.parse("everyone we know")).isEmpty();
    }

    @Test
    void aNetworkAloneIsNotNarrowedAndAnythingWithinItIs() {
        assertThat(new Audience(Scope.network("carers"), List.of()).isNarrowed())
                .isFalse();
        assertThat(Audience.parse("TRUST *; only networks=carers").orElseThrow().isNarrowed())
                .isFalse();
        assertThat(Audience.parse("CONSTITUENCY public-bexley; only networks=carers")
                        .orElseThrow()
                        .isNarrowed())
                .isTrue();
        assertThat(Audience.parse("NETWORK carers; only places=DA14")
                        .orElseThrow()
                        .isNarrowed())
                .isTrue();
        assertThat(Audience.parse("TRUST *; only networks=carers,other")
                        .orElseThrow()
                        .isNarrowed())
                .isTrue();
    }

    @Test
    void aNarrowingOfAnotherKindIsNotRead() {
        assertThat(Audience.parse("TRUST *; only ethnicity=a")).isEmpty();
        assertThat(Audience.parse("TRUST *; only past=SOMETIMES")).isEmpty();
        assertThat(Audience.parse("TRUST *; only joined-from=yesterday")).isEmpty();
    }
}
