package org.folkmoot.members.join;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.folkmoot.contracts.engagement.Involvement;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Answers;
import org.folkmoot.members.model.Constitutions;
import org.folkmoot.members.testing.TestTrust;
import org.folkmoot.testkit.clock.StandingClock;
import org.junit.jupiter.api.Test;

class JoinModeTest {

    private final List<String> asked = new ArrayList<>();
    private final JoinMode mode = of(new Topics());

    @Test
    void whatThereIsToChooseIsReadOnceForAllStepsOfAMoment() {
        mode.asked();
        mode.interests();
        mode.open(Answers.none());

        assertThat(asked).containsExactly("interests", "networks");
    }

    @Test
    void onlyWhatIsOpenIsOfferedAndKept() {
        Answers chosen = Answers.none()
                .with("networks", List.of("open", "closed", "ended"))
                .with("consented", List.of("open", "ended"));

        assertThat(mode.networks()).extracting(Involvement.Choice::slug).containsExactly("open");
        assertThat(mode.everyNetwork()).extracting(Involvement.Choice::slug).containsExactly("open", "closed", "ended");
        assertThat(mode.open(chosen).all("networks")).containsExactly("open");
        assertThat(mode.open(chosen).all("consented")).containsExactly("open");
    }

    @Test
    void withNothingOpenNobodyIsAskedToChoose() {
        assertThat(mode.asked().choices()).isTrue();
        assertThat(of(new Ended()).asked().choices()).isFalse();
    }

    @SuppressWarnings("unchecked") // a proxy of a generic type
    private static JoinMode of(Involvement offers) {
        return new JoinMode(
                new TestTrust(),
                new PresentConstitution(
                        answering(
                                Constitutions.class,
                                Map.of("inForce", org.folkmoot.members.testing.Constitutions.small())),
                        StandingClock.at(LocalDate.of(2023, 10, 2))),
                answering(Instance.class, Map.of("isResolvable", true, "get", offers)));
    }

    private static <T> T answering(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.get(method.getName())));
    }

    private static Involvement.Choice choice(String slug, Involvement.State state) {
        return new Involvement.Choice(slug, slug, null, false, state, null);
    }

    private final class Topics implements Involvement {

        @Override
        public List<Choice> interests() {
            asked.add("interests");
            return List.of();
        }

        @Override
        public List<Choice> networks() {
            asked.add("networks");
            return List.of(choice("open", State.OPEN), choice("closed", State.CLOSED), choice("ended", State.ENDED));
        }
    }

    private static final class Ended implements Involvement {

        @Override
        public List<Choice> interests() {
            return List.of(choice("ended", State.ENDED));
        }

        @Override
        public List<Choice> networks() {
            return List.of();
        }
    }
}
