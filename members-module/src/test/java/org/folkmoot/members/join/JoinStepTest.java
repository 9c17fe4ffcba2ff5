package org.folkmoot.members.join;

import static org.assertj.core.api.Assertions.assertThat;

import org.folkmoot.members.model.Answers;
import org.junit.jupiter.api.Test;

class JoinStepTest {

    @Test
    void aTrustWithMembersAsksEverythingInOrder() {
        assertThat(JoinStep.route(true, Answers.none()))
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
        assertThat(JoinStep.route(false, Answers.none()))
                .containsExactly(
                        JoinStep.NAME, JoinStep.ADDRESS, JoinStep.CONTACT, JoinStep.FORMATS, JoinStep.INTERESTS);
        assertThat(JoinStep.NAME.previous(false, Answers.none())).isEqualTo("/join");
    }

    @Test
    void whoMayJoinButNotAgreeAloneIsAskedForAParentOrGuardian() {
        Answers young = JoinStep.marked(Answers.none(), true);

        assertThat(JoinStep.DATE_OF_BIRTH.next(true, young)).isEqualTo("/join/guardian");
        assertThat(JoinStep.ADDRESS.previous(true, young)).isEqualTo("/join/guardian");
        assertThat(JoinStep.DATE_OF_BIRTH.next(true, JoinStep.marked(young, false)))
                .isEqualTo("/join/address");
    }

    @Test
    void theLastQuestionLeadsToTheCheck() {
        assertThat(JoinStep.INTERESTS.next(true, Answers.none())).isEqualTo("/join/check");
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
