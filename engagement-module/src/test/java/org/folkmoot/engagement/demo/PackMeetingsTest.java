package org.folkmoot.engagement.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

    @ParameterizedTest
    @ValueSource(strings = {"oxleas", "tewv", "oxford-health", "swlstg", "leeds-values-network"})
    void aYearIsBehindWithWhatCameOfItAndMeetingsInEveryStateAreToCome(String id) {
        Pack pack = ClassPathPack.of(id, true, getClass().getClassLoader());
        List<PackMeetings.PackMeeting> meetings = pack.yaml("meetings.yaml", PackMeetings.SCHEMA, PackMeetings.class)
                .orElseThrow()
                .meetings();
        List<PackMeetings.PackMeeting> held = meetings.stream()
                .filter(each -> each.state() == MeetingState.HELD)
                .toList();
        List<PackMeetings.PackMeeting> coming =
                meetings.stream().filter(each -> !held.contains(each)).toList();

        assertThat(held).hasSizeGreaterThan(6).allSatisfy(each -> {
            assertThat(each.invites())
                    .as("somebody can have come to " + each.title())
                    .isTrue();
            assertThat(each.outputs()).as("outputs of " + each.title()).isNotEmpty();
            assertThat(each.thanked()).as("thanks for " + each.title()).isTrue();
            assertThat(each.scopeHeld().kind() != Scope.Kind.NETWORK
                            || belongTo(id, each.scopeHeld().key()))
                    .as("somebody belongs to " + each.scope())
                    .isTrue();
        });
        assertThat(held).filteredOn(each -> each.tables() != null).hasSizeGreaterThan(2);
        assertThat(coming).hasSizeGreaterThan(5);
        assertThat(coming)
                .extracting(PackMeetings.PackMeeting::state)
                .contains(
                        MeetingState.DRAFT,
                        MeetingState.WAITING_FOR_APPROVAL,
                        MeetingState.INVITING,
                        MeetingState.CANCELLED);
        assertThat(coming).anyMatch(PackMeetings.PackMeeting::full);
        assertThat(coming).anyMatch(each -> each.movedFrom() != null);
        assertThat(coming).anyMatch(each -> each.questions() != null);
    }

    /** Invented people choose some of these networks. */
    private static boolean belongTo(String pack, String network) {
        try (InputStream file = PackMeetingsTest.class.getResourceAsStream("/packs/" + pack + "/people.yaml")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            String networks = text.substring(text.lastIndexOf("networks: ["));
            return List.of(networks.replaceAll("(?s)networks: \\[(.*?)].*", "$1")
                            .split(", "))
                    .contains(network);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> slugs(Pack pack, String file) {
        JsonNode topics = pack.yaml(file, "schemas/engagement/topics.schema.json")
                .orElseThrow()
                .get("topics");
        return topics.findValuesAsText("slug");
    }
}
