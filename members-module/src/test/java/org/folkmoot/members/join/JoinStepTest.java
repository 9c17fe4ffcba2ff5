package org.folkmoot.members.join;

import static org.assertj.core.api.Assertions.assertThat;

import org.folkmoot.members.model.Answers;
import org.junit.jupiter.api.Test;

class JoinStepTest {

    @Test
    void aTrustWithMembersAsksEverythingInOrder() {
        assertThat(JoinStep.route(true))
                .extracting(JoinStep::path)
                .containsExactly(
                        "/join/connection",
                        "/join/name",
                        "/join/date-of-birth",
                        "/join/address",
                        "/join/constituency",
                        "/join/contact",
                        "/join/formats",
                        "/join/interests");
    }

    @Test
    void aTrustWithoutMembersAsksForNoConstituency() {
        assertThat(JoinStep.route(false))
                .containsExactly(
                        JoinStep.NAME, JoinStep.ADDRESS, JoinStep.CONTACT, JoinStep.FORMATS, JoinStep.INTERESTS);
        assertThat(JoinStep.NAME.previous(false)).isEqualTo("/join");
    }

    @Test
    void theLastQuestionLeadsToTheCheck() {
        assertThat(JoinStep.INTERESTS.next(true)).isEqualTo("/join/check");
    }

    @Test
    void aChangeThatOpensAQuestionIsAskedBeforeGoingBack() {
        Answers answers = Answers.none()
                .with("connection", "LIVES_HERE")
                .with("last", "Lee")
                .with("born", "1980-01-01");

        assertThat(JoinStep.firstOpen(answers, true)).isEqualTo("/join/address");
    }
}
