package org.folkmoot.members.join;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.contracts.engagement.Involvement;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Answers;
import org.folkmoot.platform.settings.TrustSettings;

/** Says what people join here: a membership, or networks where the trust has no statutory members. */
@ApplicationScoped
public class JoinMode {

    private final TrustSettings trust;
    private final PresentConstitution constitution;
    private final Instance<Involvement> involvement;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JoinMode() {
        this.trust = null;
        this.constitution = null;
        this.involvement = null;
    }

    @Inject
    public JoinMode(TrustSettings trust, PresentConstitution constitution, Instance<Involvement> involvement) {
        this.trust = trust;
        this.constitution = constitution;
        this.involvement = involvement;
    }

    /** True where people become members of constituencies. */
    public boolean members() {
        return trust.hasMembers() && !constitution.get().constituencies().isEmpty();
    }

    /** What is asked of people who join; without topics and networks nobody is asked to choose. */
    public Asked asked() {
        return new Asked(members(), !interests().isEmpty() || !networks().isEmpty());
    }

    /** The same answers without topics and networks that nobody can choose any more. */
    public Answers open(Answers answers) {
        List<String> networks = open(answers.all("networks"), networks());
        return answers.with("interests", open(answers.all("interests"), interests()))
                .with("networks", networks)
                .with(
                        "consented",
                        answers.all("consented").stream()
                                .filter(networks::contains)
                                .toList());
    }

    private static List<String> open(List<String> chosen, List<Involvement.Choice> offered) {
        return chosen.stream()
                .filter(slug -> offered.stream().anyMatch(each -> each.slug().equals(slug)))
                .toList();
    }

    /** Topics to choose from. */
    public List<Involvement.Choice> interests() {
        return involvement.isResolvable() ? involvement.get().interests() : List.of();
    }

    /** Networks to choose from. */
    public List<Involvement.Choice> networks() {
        return involvement.isResolvable() ? involvement.get().networks() : List.of();
    }

    /** All topics, those that nobody can choose now among them. */
    public List<Involvement.Choice> everyInterest() {
        return involvement.isResolvable() ? involvement.get().everyInterest() : List.of();
    }

    /** All networks, those that take nobody in now among them. */
    public List<Involvement.Choice> everyNetwork() {
        return involvement.isResolvable() ? involvement.get().everyNetwork() : List.of();
    }
}
