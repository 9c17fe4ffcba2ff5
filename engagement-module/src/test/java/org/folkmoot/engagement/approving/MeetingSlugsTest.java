package org.folkmoot.engagement.approving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.engagement.testing.MeetingBuilder.aMeeting;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** The public address of a meeting. */
class MeetingSlugsTest {

    @Test
    void titleAndDateMakeTheAddress() {
        assertThat(MeetingSlugs.of(aMeeting().titled("Café & members' evening").draft(), slug -> false))
                .isEqualTo("cafe-members-evening-2023-11-07");
    }

    @Test
    void aTakenAddressGetsANumber() {
        Set<String> taken = Set.of("evening-2023-11-07", "evening-2023-11-07-2");

        assertThat(MeetingSlugs.of(aMeeting().titled("Evening").draft(), taken::contains))
                .isEqualTo("evening-2023-11-07-3");
    }

    @Test
    void aTitleInAnotherScriptStillHasAnAddress() {
        assertThat(MeetingSlugs.of(aMeeting().titled("會議").draft(), slug -> false))
                .isEqualTo("meeting-2023-11-07");
    }
}
