package org.folkmoot.system.doors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.folkmoot.system.http.Answer;
import org.folkmoot.system.http.Visitor;
import org.folkmoot.system.trust.OnTheSharedTrust;
import org.folkmoot.system.trust.RunningTrust;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@OnTheSharedTrust
class EveryRouteIT {

    private static final Path TABLE = Path.of("../webapp/target/routes.json");
    private static final List<String> CONTAINER = List.of("/assets/", "/health");

    private static RunningTrust trust;
    private static List<JsonNode> routes;

    @BeforeAll
    static void start() throws IOException {
        trust = RunningTrust.of("oxleas");
        routes = new ArrayList<>();
        new ObjectMapper().readTree(TABLE.toFile()).forEach(routes::add);
    }

    @Test
    void everyPostLeavesAnAuditEntry() {
        Visitor visitor = trust.visitor();
        Map<String, String> sent = new LinkedHashMap<>();
        for (JsonNode route : posts()) {
            Answer answer = visitor.postOnce(address(route), Map.of());
            assertThat(answer.status()).as(route.toString()).isBetween(200, 499);
            sent.put(answer.header("X-Request-Id").orElseThrow(), address(route));
        }

        Visitor office = trust.visitor().signedInAsStaff("office");
        Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(
                        office.get("/office/audit/csv").text())
                .contains(sent.keySet()));
    }

    @Test
    void noPageThatNeedsAPermissionOpensToAStranger() {
        Visitor stranger = trust.visitor();
        for (JsonNode route : routes) {
            if (!route.get("open").asBoolean()
                    && "GET".equals(route.get("method").asText())) {
                Answer answer = stranger.getOnce(address(route));
                assertThat(answer.status()).as(route.toString()).isEqualTo(303);
                assertThat(answer.header("Location"))
                        .hasValueSatisfying(to -> assertThat(to).contains("/sign-in?next="));
            }
        }
    }

    @Test
    void aPostFromAnotherSiteGoesNowhereUnlessTheTableSaysWhy() {
        Visitor visitor = trust.visitor();
        for (JsonNode route : posts()) {
            int status = visitor.send(
                            "POST",
                            address(route),
                            new byte[0],
                            "Content-Type",
                            "application/x-www-form-urlencoded",
                            "Origin",
                            "https://evil.example")
                    .status();
            if (route.get("crossSiteCheck").asBoolean()) {
                assertThat(status).as(route.toString()).isEqualTo(403);
            } else {
                assertThat(route.get("exemptBecause").asText()).isNotEmpty();
            }
        }
    }

    private static List<JsonNode> posts() {
        return routes.stream()
                .filter(route -> "POST".equals(route.get("method").asText()))
                .toList();
    }

    private static String address(JsonNode route) {
        String path = route.get("path").asText();
        assertThat(CONTAINER)
                .noneMatch(prefix -> "POST".equals(route.get("method").asText()) && path.startsWith(prefix));
        return path.replaceAll("\\{[^/{}]+}", "1");
    }
}
