package org.folkmoot.members.join;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.folkmoot.contracts.engagement.Involvement;
import org.folkmoot.contracts.engagement.Involvement.Choice;
import org.folkmoot.contracts.engagement.Involvement.State;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Answers;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.settings.TrustSettings;
import org.jspecify.annotations.Nullable;

/** Says what people join here: a membership, or networks where the trust has no statutory members. */
@ApplicationScoped
public class JoinMode {

    private static final Duration KEPT = Duration.ofSeconds(1);

    private final TrustSettings trust;
    private final PresentConstitution constitution;
    private final Instance<Involvement> involvement;
    private volatile @Nullable Offered held;

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

    private static List<String> open(List<String> chosen, List<Choice> offered) {
        return chosen.stream()
                .filter(slug -> offered.stream().anyMatch(each -> each.slug().equals(slug)))
                .toList();
    }

    /** Topics to choose from. */
    public List<Choice> interests() {
        return open(everyInterest());
    }

    /** Networks to choose from. */
    public List<Choice> networks() {
        return open(everyNetwork());
    }

    private static List<Choice> open(List<Choice> all) {
        return all.stream().filter(each -> each.state() == State.OPEN).toList();
    }

    /** All topics, those that nobody can choose now among them. */
    public List<Choice> everyInterest() {
        return offered().interests();
    }

    /** All networks, those that take nobody in now among them. */
    public List<Choice> everyNetwork() {
        return offered().networks();
    }

    /** What there is; every step of joining asks for it several times, so it is read again after a second only. */
    private Offered offered() {
        Instant now = RealTime.now();
        Offered last = held;
        if (last != null && now.isBefore(last.until())) {
            return last;
        }
        Offered present = involvement.isResolvable()
                ? new Offered(
                        now.plus(KEPT),
                        involvement.get().everyInterest(),
                        involvement.get().everyNetwork())
                : new Offered(now, List.of(), List.of());
        held = present;
        return present;
    }

    private record Offered(Instant until, List<Choice> interests, List<Choice> networks) {}
}
