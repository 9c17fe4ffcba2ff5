package org.folkmoot.members.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.folkmoot.members.model.Verdict.Outcome;
import org.folkmoot.members.model.rules.ApplicationWaitsForADecision;
import org.folkmoot.platform.refusals.RuleBroken;
import org.junit.jupiter.api.Test;

class ApplicationTest {

    private static final Instant NOW = Instant.parse("2023-10-02T09:00:00Z");

    @Test
    void anApplicationWithAMailWaitsForItsConfirmation() {
        assertThat(application("ann@example.org").state()).isEqualTo(ApplicationState.AWAITING_CONFIRMATION);
    }

    @Test
    void anApplicationWithoutAMailGoesToTheOffice() {
        assertThat(application(null).state()).isEqualTo(ApplicationState.QUEUED);
    }

    @Test
    void aDecidedApplicationCannotBeDecidedAgain() {
        Application application = application(null);
        application.decide(ApplicationState.ACCEPTED, NOW, "office", "known to us");

        assertThatThrownBy(() -> application.decide(ApplicationState.REFUSED, NOW, "office", "no"))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.rule())
                        .isInstanceOf(ApplicationWaitsForADecision.class));
    }

    @Test
    void aDecisionCanBeTakenBack() {
        Application application = application(null);
        application.decide(ApplicationState.REFUSED, NOW, "office", "no");

        application.queue();

        assertThat(application.state()).isEqualTo(ApplicationState.QUEUED);
        assertThat(application.decidedBy()).isNull();
    }

    private static Application application(String mail) {
        Person person = new Person(new PersonName(null, "Ann", "Lee"), NOW, null);
        person.storedAs(1);
        person.reachBy(new Contact(mail == null ? null : new MailAddress(mail), null, ContactChannel.POST));
        return new Application(person, Connection.LIVES_HERE, Outcome.CLEAR, NOW);
    }
}
