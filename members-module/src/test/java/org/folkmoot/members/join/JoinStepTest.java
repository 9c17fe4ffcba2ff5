package org.folkmoot.members.join;

import static org.assertj.core.api.Assertions.assertThat;

import org.folkmoot.members.model.Answers;
import org.junit.jupiter.api.Test;

class JoinStepTest {

    private static final Asked MEMBERS = new Asked(true, true);
    private static final Asked NETWORKS = new Asked(false, true);

    @Test
    void aTrustWithMembersAsksEverythingInOrder() {
        assertThat(JoinStep.route(MEMBERS, Answers.none()))
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
        assertThat(JoinStep.route(NETWORKS, Answers.none()))
                .containsExactly(
                        JoinStep.NAME, JoinStep.ADDRESS, JoinStep.CONTACT, JoinStep.FORMATS, JoinStep.INTERESTS);
        assertThat(JoinStep.NAME.previous(NETWORKS, Answers.none())).isEqualTo("/join");
    }

    @Test
    void whereThereIsNothingToChooseNobodyIsAskedToChoose() {
        Asked nothing = new Asked(true, false);

        assertThat(JoinStep.route(nothing, Answers.none())).doesNotContain(JoinStep.INTERESTS);
        assertThat(JoinStep.FORMATS.next(nothing, Answers.none())).isEqualTo("/join/check");
        assertThat(JoinStep.complete(Answers.none().with("format", "standard"), nothing))
                .isFalse();
    }

    @Test
    void whoMayJoinButNotAgreeAloneIsAskedForAParentOrGuardian() {
        Answers young = JoinStep.marked(Answers.none(), true);

        assertThat(JoinStep.DATE_OF_BIRTH.next(MEMBERS, young)).isEqualTo("/join/guardian");
        assertThat(JoinStep.ADDRESS.previous(MEMBERS, young)).isEqualTo("/join/guardian");
        assertThat(JoinStep.DATE_OF_BIRTH.next(MEMBERS, JoinStep.marked(young, false)))
                .isEqualTo("/join/address");
    }

    @Test
    void theLastQuestionLeadsToTheCheck() {
        assertThat(JoinStep.INTERESTS.next(MEMBERS, Answers.none())).isEqualTo("/join/check");
    }

    @Test
    void aChangeThatOpensAQuestionIsAskedBeforeGoingBack() {
        Answers answers = Answers.none()
                .with("connection", "LIVES_HERE")
                .with("last", "Lee")
                .with("born", "1980-01-01");

        assertThat(JoinStep.firstOpen(answers, MEMBERS)).isEqualTo("/join/address");
    }
}
