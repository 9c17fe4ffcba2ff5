package org.folkmoot.members.account.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.contracts.engagement.Involvement.Choice;
import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.Form;

/** My topics and networks. */
public final class TopicsForm extends Form {

    private final Set<String> sensitive;
    private final CheckboxesField interests =
            checkboxes("interests", "Topics that interest you").labelSize("m");
    private final CheckboxesField networks = checkboxes("networks", "Networks").labelSize("m");
    private final CheckboxesField consent;

    TopicsForm(List<Choice> topics, List<Choice> groups, List<String> chosen, List<String> joined) {
        sensitive = groups.stream().filter(Choice::sensitive).map(Choice::slug).collect(Collectors.toUnmodifiableSet());
        topics.forEach(each -> interests.choice(each.slug(), each.name(), each.hint()));
        groups.forEach(each -> networks.choice(each.slug(), each.name(), each.hint()));
        interests.fill(chosen.stream().filter(each -> offers(topics, each)).toList());
        networks.fill(joined.stream().filter(each -> offers(groups, each)).toList());
        consent = tick(
                        "consent",
                        "I agree that the trust keeps and uses my choice of networks that may say something about my"
                                + " health or my life")
                .fill(joined.stream().anyMatch(sensitive::contains));
    }

    private static boolean offers(List<Choice> choices, String slug) {
        return choices.stream().anyMatch(each -> each.slug().equals(slug));
    }

    /** The fields that have something to choose. */
    public List<CheckboxesField> shown() {
        List<CheckboxesField> all =
                sensitive.isEmpty() ? List.of(interests, networks) : List.of(interests, networks, consent);
        return all.stream().filter(each -> !each.choices().isEmpty()).toList();
    }

    @Override
    protected void check() {
        if (!consented().isEmpty() && !consent.isTicked()) {
            refuse(consent, "Tick the box if you agree, or take away the networks that need it");
        }
    }

    List<String> interests() {
        return List.copyOf(interests.values());
    }

    List<String> networks() {
        return List.copyOf(networks.values());
    }

    Set<String> consented() {
        return networks.values().stream().filter(sensitive::contains).collect(Collectors.toUnmodifiableSet());
    }
}
