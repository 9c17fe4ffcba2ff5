package org.folkmoot.members.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.folkmoot.contracts.engagement.Involvement.Choice;
import org.folkmoot.contracts.engagement.Involvement.State;
import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.junit.jupiter.api.Test;

/** Saving one's topics takes nobody out of what nobody can choose now. */
class TopicsFormTest {

    private static final List<Choice> NETWORKS = List.of(
            new Choice("carers", "Carers", null, false),
            new Choice("full", "Full house", null, false, State.CLOSED, null),
            new Choice("gone", "Old times", null, false, State.ENDED, null));

    @Test
    void whoIsInAnEndedOrAClosedNetworkIsShownItAndStaysInIt() {
        TopicsForm form = new TopicsForm(List.of(), NETWORKS, List.of(), List.of("full", "gone"));

        assertThat(networks(form)).containsExactly("carers", "full", "gone");
        assertThat(form.bind(sent("full", "gone"))).isTrue();
        assertThat(form.networks()).containsExactly("full", "gone");
    }

    @Test
    void whoIsNotInOneIsNotOfferedIt() {
        TopicsForm form = new TopicsForm(List.of(), NETWORKS, List.of(), List.of());

        assertThat(networks(form)).containsExactly("carers");
        assertThat(form.bind(sent("gone"))).isFalse();
    }

    @Test
    void withoutAnythingToChooseTheFormIsEmpty() {
        assertThat(new TopicsForm(List.of(), List.of(), List.of(), List.of()).isEmpty())
                .isTrue();
    }

    private static List<String> networks(TopicsForm form) {
        return form.shown().stream()
                .filter(field -> field.name().equals("networks"))
                .map(CheckboxesField::choices)
                .flatMap(List::stream)
                .map(choice -> choice.value())
                .toList();
    }

    private static MultivaluedMap<String, String> sent(String... networks) {
        MultivaluedMap<String, String> sent = new MultivaluedHashMap<>();
        sent.put("networks", List.of(networks));
        return sent;
    }
}
