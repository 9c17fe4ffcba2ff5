package org.folkmoot.engagement.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import org.folkmoot.engagement.model.MeetingKind;
import org.folkmoot.engagement.model.MeetingState;
import org.folkmoot.engagement.model.MeetingTime;
import org.folkmoot.engagement.model.Venue;
import org.folkmoot.engagement.store.views.MeetingLine;
import org.folkmoot.engagement.testing.Fakes;
import org.junit.jupiter.api.Test;

class MeetingJsonTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private final MeetingJson json = new MeetingJson(Fakes.settings());

    @Test
    void meetingsAreAsTheirDescriptionSays() throws IOException {
        ObjectNode list = json.of(List.of(line(MeetingState.INVITING), line(MeetingState.CANCELLED)));

        assertThat(schema("Meetings").validate(list)).isEmpty();
        assertThat(list.at("/meetings/0/starts").asText()).isEqualTo("2023-10-18T18:30:00+01:00");
        assertThat(list.at("/meetings/0/cancelled").asBoolean()).isFalse();
        assertThat(list.at("/meetings/1/cancelled").asBoolean()).isTrue();
        assertThat(list.at("/meetings/0/page").asText()).endsWith("/meetings/open-day");
    }

    @Test
    void theDescriptionNoticesWhatIsMissing() throws IOException {
        ObjectNode meeting = json.of(line(MeetingState.INVITING));
        meeting.remove("starts");

        assertThat(schema("Meeting").validate(meeting)).hasSize(1);
    }

    private static JsonSchema schema(String name) throws IOException {
        try (InputStream in = MeetingJsonTest.class.getResourceAsStream("/folkmoot/open-api.json")) {
            JsonNode part = JSON.readTree(in);
            ObjectNode schema = JSON.createObjectNode().put("$ref", "#/components/schemas/" + name);
            schema.putObject("components").set("schemas", part.get("schemas"));
            return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema);
        }
    }

    private static MeetingLine line(MeetingState state) {
        return new MeetingLine(
                7,
                "open-day",
                "Open day",
                MeetingKind.values()[0],
                MeetingTime.stored(
                        Instant.parse("2023-10-18T17:30:00Z"), Instant.parse("2023-10-18T19:30:00Z"), "Europe/London"),
                new Venue("The hall", true, null),
                "Come and see",
                state,
                1,
                Instant.parse("2023-10-01T09:00:00Z"),
                List.of("children"));
    }
}
