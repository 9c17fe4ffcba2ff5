package org.folkmoot.system.doors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.system.http.Answer;
import org.folkmoot.system.http.Visitor;
import org.folkmoot.system.trust.OnTheSharedTrust;
import org.folkmoot.system.trust.RunningTrust;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What other programs may read is described, and the description is true. */
@OnTheSharedTrust
class OpenDescriptionIT {

    private static final Path TABLE = Path.of("../webapp/target/routes.json");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ITSELF = "/open/openapi.json";

    private static Visitor visitor;
    private static JsonNode described;

    @BeforeAll
    static void read() throws IOException {
        visitor = RunningTrust.of("oxleas").visitor();
        described = JSON.readTree(visitor.getOnce(ITSELF).text()).path("paths");
    }

    @Test
    void everyAddressOfOpenJsonIsDescribed() throws IOException {
        List<String> open = new ArrayList<>();
        JSON.readTree(TABLE.toFile())
                .forEach(route -> open.add(plain(route.get("path").asText())));
        open.removeIf(path -> !isForPrograms(path) || path.equals(ITSELF));

        assertThat(open).isNotEmpty();
        assertThat(names(described)).containsAll(open);
    }

    @Test
    void everyDescribedAddressAnswersWithWhatIsDescribed() {
        for (String path : names(described)) {
            if (path.contains("{")) {
                continue;
            }
            JsonNode types = described.get(path).at("/get/responses/200/content");
            Answer answer = visitor.getOnce(path);

            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(answer.header("Content-Type").orElse(""))
                    .as(path)
                    .startsWith(types.fieldNames().next());
        }
    }

    @Test
    void eachListedMeetingCanBeReadByItself() throws IOException {
        JsonNode meetings =
                JSON.readTree(visitor.getOnce("/open/meetings.json").text()).path("meetings");

        assertThat(meetings).isNotEmpty();
        Answer one =
                visitor.getOnce("/open/meetings/" + meetings.get(0).path("id").asText() + ".json");
        assertThat(one.status()).isEqualTo(200);
        assertThat(JSON.readTree(one.text())).isEqualTo(meetings.get(0));
        assertThat(one.header("Access-Control-Allow-Origin")).contains("*");
        assertThat(visitor.getOnce("/open/meetings/no-such.json").status()).isEqualTo(404);
    }

    /** Open data, feeds, and calendars that are not one person's own. */
    private static boolean isForPrograms(String path) {
        return path.startsWith("/open/") || path.endsWith(".atom") || path.matches("/meetings.*[.]ics");
    }

    private static String plain(String path) {
        return path.replaceAll("\\{([a-zA-Z]+)[^/{}]*}", "{$1}");
    }

    private static List<String> names(JsonNode paths) {
        List<String> names = new ArrayList<>();
        paths.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
