package org.folkmoot.engagement.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.folkmoot.engagement.model.AmendmentVote;
import org.junit.jupiter.api.Test;

/** The rule of Schedule 7, paragraph 27A. */
class AmendmentVoteTest {

    @Test
    void moreThanHalfOfThoseVotingApprove() {
        assertThat(vote(100, 21, 20, 50).isApproved()).isTrue();
        assertThat(vote(100, 21, 20, 50).consequence()).contains("stays in effect");
    }

    @Test
    void halfIsNotMoreThanHalf() {
        assertThat(vote(100, 20, 20, 0).isApproved()).isFalse();
        assertThat(vote(100, 20, 20, 0).consequence()).contains("ceases to have effect");
    }

    @Test
    void onlyMembersInTheRoomVote() {
        assertThatThrownBy(() -> vote(10, 6, 3, 2)).hasMessageContaining("NoMoreVotesThanMembersInTheRoom");
    }

    @Test
    void aVoteWithoutVotesHasNoResult() {
        assertThatThrownBy(() -> vote(10, 0, 0, 4)).hasMessageContaining("SomebodyVoted");
    }

    private static AmendmentVote vote(int present, int inFavour, int against, int abstained) {
        return new AmendmentVote("The number of governors", "Ann Governor", present, inFavour, against, abstained);
    }
}
