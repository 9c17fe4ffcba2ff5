package org.folkmoot.engagement.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The table of states. */
class AllowedMeetingChangesTest {

    @Test
    void everyWayLeadsToTheEnd() {
        for (MeetingState state : MeetingState.values()) {
            boolean ends = state == MeetingState.HELD || state == MeetingState.CANCELLED;
            assertThat(AllowedMeetingChanges.after(state).isEmpty())
                    .as(state.name())
                    .isEqualTo(ends);
        }
    }

    @Test
    void nothingIsApprovedThatDidNotWait() {
        for (MeetingState state : MeetingState.values()) {
            assertThat(AllowedMeetingChanges.allows(state, MeetingState.APPROVED))
                    .as(state.name())
                    .isEqualTo(state == MeetingState.WAITING_FOR_APPROVAL);
        }
    }

    @Test
    void aCancelledMeetingStaysCancelled() {
        assertThat(AllowedMeetingChanges.after(MeetingState.CANCELLED)).isEmpty();
    }
}
