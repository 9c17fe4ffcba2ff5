package org.folkmoot.members.join.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.folkmoot.contracts.engagement.Involvement.Choice;
import org.folkmoot.contracts.engagement.Involvement.State;
import org.folkmoot.members.join.web.StartPage.Preset;
import org.junit.jupiter.api.Test;

/** A link to join names a network; what cannot be joined is said, and nothing else is lost. */
class StartPageTest {

    private static final List<Choice> NETWORKS = List.of(
            new Choice("carers", "Carers", null, false),
            new Choice("full", "Full house", null, false, State.CLOSED, null),
            new Choice("gone", "Old times", null, false, State.ENDED, null));

    @Test
    void anOpenNetworkIsCarriedThrough() {
        assertThat(Preset.of("carers", NETWORKS).carried()).isEqualTo("carers");
        assertThat(Preset.of("carers", NETWORKS).words()).contains("Carers");
    }

    @Test
    void whatCannotBeJoinedIsSaidAndNotCarried() {
        for (String slug : List.of("full", "gone", "nothing")) {
            assertThat(Preset.of(slug, NETWORKS).carried()).isNull();
            assertThat(Preset.of(slug, NETWORKS).words()).contains("You can still join us");
        }
        assertThat(Preset.of("full", NETWORKS).words()).startsWith("Full house takes nobody new at the moment.");
        assertThat(Preset.of("gone", NETWORKS).words()).startsWith("Old times has ended.");
    }

    @Test
    void aLinkWithoutANetworkSaysNothing() {
        assertThat(Preset.of(null, NETWORKS).words()).isNull();
    }
}
