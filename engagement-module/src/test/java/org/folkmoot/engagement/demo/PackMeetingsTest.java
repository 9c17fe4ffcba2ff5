package org.folkmoot.engagement.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.folkmoot.engagement.model.MeetingState;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.packs.ClassPathPack;
import org.folkmoot.platform.packs.Pack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every pack's meetings, interests and networks can be read, and their topics are known. */
class PackMeetingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"oxleas", "tewv", "oxford-health", "swlstg", "leeds-values-network"})
    void aPacksMeetingsAreSound(String id) {
        Pack pack = ClassPathPack.of(id, true, getClass().getClassLoader());

        List<PackMeetings.PackMeeting> meetings = pack.yaml("meetings.yaml", PackMeetings.SCHEMA, PackMeetings.class)
                .orElseThrow()
                .meetings();

        assertThat(meetings).hasSizeGreaterThan(3).allSatisfy(meeting -> {
            assertThat(slugs(pack, "interests.yaml"))
                    .containsAll(meeting.details().topics());
            assertThat(meeting.scopeHeld().kind() != Scope.Kind.NETWORK
                            || slugs(pack, "networks.yaml")
                                    .contains(meeting.scopeHeld().key()))
                    .isTrue();
            assertThat(!meeting.invites()
                            || meeting.state() == MeetingState.DRAFT
                            || !meeting.text().body().isBlank())
                    .isTrue();
        });
    }

    private static List<String> slugs(Pack pack, String file) {
        JsonNode topics = pack.yaml(file, "schemas/engagement/topics.schema.json")
                .orElseThrow()
                .get("topics");
        return topics.findValuesAsText("slug");
    }
}
