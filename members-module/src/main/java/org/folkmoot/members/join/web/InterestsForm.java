package org.folkmoot.members.join.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.contracts.engagement.Involvement.Choice;
import org.folkmoot.members.join.JoinStep;
import org.folkmoot.members.model.Answers;
import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.jspecify.annotations.Nullable;

/** What would you like to take part in? A choice that says something about health or life needs consent. */
final class InterestsForm extends QuestionForm {

    private final Set<String> sensitive;
    private final boolean members;
    private final CheckboxesField interests =
            checkboxes("interests", "Topics that interest you").labelSize("m");
    private final CheckboxesField networks =
            checkboxes("networks", "Networks to join").labelSize("m");
    private final @Nullable CheckboxesField consent;

    InterestsForm(List<Choice> topics, List<Choice> groups, boolean members) {
        super(
                JoinStep.INTERESTS,
                "What would you like to take part in?",
                "We invite you to meetings about the topics that you choose, and tell you when we ask for views on"
                        + " them. You can change this at any time.");
        this.members = members;
        sensitive = groups.stream().filter(Choice::sensitive).map(Choice::slug).collect(Collectors.toUnmodifiableSet());
        topics.forEach(each -> interests.choice(each.slug(), each.name(), each.hint()));
        groups.forEach(each -> networks.choice(each.slug(), each.name(), each.hint()));
        consent = sensitive.isEmpty() ? null : consentFor(groups);
    }

    private CheckboxesField consentFor(List<Choice> groups) {
        String names =
                groups.stream().filter(Choice::sensitive).map(Choice::name).collect(Collectors.joining(", "));
        return tick("consent", "I agree that the trust keeps and uses my choice of these networks: " + names)
                .hint("Joining one of them may say something about your health or your life. Only the membership"
                        + " office and the network’s lead work with it, and no other member sees it.");
    }

    @Override
    public String heading() {
        return title();
    }

    @Override
    public @Nullable String lead() {
        return members ? "Choose as many as you like, or none." : null;
    }

    @Override
    void fill(Answers answers) {
        interests.fill(known(interests, answers.all("interests")));
        networks.fill(known(networks, answers.all("networks")));
        if (consent != null) {
            consent.fill(!answers.all("consented").isEmpty());
        }
    }

    private static List<String> known(CheckboxesField field, List<String> slugs) {
        return slugs.stream()
                .filter(slug -> field.choices().stream().anyMatch(choice -> slug.equals(choice.value())))
                .toList();
    }

    @Override
    protected void check() {
        if (consent != null && !chosenSensitive().isEmpty() && !consent.isTicked()) {
            refuse(consent, "Tick the box if you agree, or take away the networks that it names");
        }
        if (!members
                && isValid()
                && networks.values().isEmpty()
                && interests.values().isEmpty()
                && hasChoices()) {
            refuse(networks.choices().isEmpty() ? interests : networks, "Select what you would like to take part in");
        }
    }

    private boolean hasChoices() {
        return !networks.choices().isEmpty() || !interests.choices().isEmpty();
    }

    private List<String> chosenSensitive() {
        return networks.values().stream().filter(sensitive::contains).toList();
    }

    @Override
    Answers into(Answers answers) {
        return answers.with("interests", List.copyOf(interests.values()))
                .with("networks", List.copyOf(networks.values()))
                .with("consented", chosenSensitive())
                .with("interested", "yes");
    }
}
