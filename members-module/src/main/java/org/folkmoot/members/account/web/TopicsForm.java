package org.folkmoot.members.account.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.contracts.engagement.Involvement.Choice;
import org.folkmoot.contracts.engagement.Involvement.State;
import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.Form;
import org.jspecify.annotations.Nullable;

/** My topics and networks. */
public final class TopicsForm extends Form {

    private final Set<String> sensitive;
    private final CheckboxesField interests =
            checkboxes("interests", "Topics that interest you").labelSize("m");
    private final CheckboxesField networks = checkboxes("networks", "Networks").labelSize("m");
    private final CheckboxesField consent;

    /** Among all topics and networks: what is open, and what somebody has chosen though nobody can choose it now. */
    TopicsForm(List<Choice> allTopics, List<Choice> allGroups, List<String> chosen, List<String> joined) {
        List<Choice> topics = offered(allTopics, chosen);
        List<Choice> groups = offered(allGroups, joined);
        sensitive = groups.stream().filter(Choice::sensitive).map(Choice::slug).collect(Collectors.toUnmodifiableSet());
        topics.forEach(each -> interests.choice(each.slug(), each.name(), hint(each)));
        groups.forEach(each -> networks.choice(each.slug(), each.name(), hint(each)));
        interests.fill(chosen.stream().filter(each -> offers(topics, each)).toList());
        networks.fill(joined.stream().filter(each -> offers(groups, each)).toList());
        consent = tick(
                        "consent",
                        "I agree that the trust keeps and uses my choice of networks that may say something about my"
                                + " health or my life")
                .fill(joined.stream().anyMatch(sensitive::contains));
    }

    private static List<Choice> offered(List<Choice> all, List<String> own) {
        return all.stream()
                .filter(each -> each.state() == State.OPEN || own.contains(each.slug()))
                .toList();
    }

    private static @Nullable String hint(Choice choice) {
        return switch (choice.state()) {
            case OPEN -> choice.hint();
            case CLOSED -> "It takes nobody new at the moment. If you take the tick away, you cannot join again now.";
            case ENDED ->
                "It has ended, and you hear nothing of it. You are in it again if it goes on, unless you take"
                        + " the tick away.";
        };
    }

    private static boolean offers(List<Choice> choices, String slug) {
        return choices.stream().anyMatch(each -> each.slug().equals(slug));
    }

    /** True where there is nothing to choose. */
    public boolean isEmpty() {
        return shown().isEmpty();
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
