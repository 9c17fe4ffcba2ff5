package org.folkmoot.system.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.folkmoot.system.http.Answer;
import org.folkmoot.system.http.Visitor;
import org.folkmoot.system.trust.OnTheSharedTrust;
import org.folkmoot.system.trust.RunningTrust;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every route of {@code routes.json}, asked as everybody there is; and what is not in it. */
@OnTheSharedTrust
class RoutesIT {

    private static final int FORBIDDEN = 403;
    private static final int UNSUPPORTED = 415;
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", "default-src 'none'",
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin");

    private static final List<String> EVERYBODY = Cast.ALL;
    private static final Pattern ENDS_THE_SESSION = Pattern.compile("/sign-out.*|/account/(leave|.*password)");

    private final RunningTrust trust = RunningTrust.of("oxleas");
    private final Cast cast = new Cast(trust);

    @ParameterizedTest
    @FieldSource("EVERYBODY")
    void everybodyGetsInWhereTheTableSaysSoAndNowhereElse(String kind) {
        Visitor visitor = cast.person(kind);

        List<String> wrong = new ArrayList<>();
        for (Route route : Route.all()) {
            if (!route.isRead()) {
                continue;
            }
            Answer answer = ask(visitor, route);
            if (Cast.may(kind, route) == isShut(answer) || answer.status() >= 500) {
                wrong.add(route + " answers " + kind + " with " + answer.status() + where(answer));
            }
        }

        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("EVERYBODY")
    void whatSomebodyMayNotChangeTheyCannotPostTo(String kind) {
        Visitor visitor = cast.person(kind);

        List<String> wrong = new ArrayList<>();
        for (Route route : Route.all()) {
            if (route.changesState() && !Cast.may(kind, route)) {
                Answer answer = ask(visitor, route);
                if (!isShut(answer)) {
                    wrong.add(route + " answers " + kind + " with " + answer.status());
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void everyPostOfSomebodyWhoMayLeavesAnEntryInTheAuditLog() {
        List<String> wrong = new ArrayList<>();
        Map<String, String> sent = new LinkedHashMap<>();
        for (Route route : Route.all()) {
            if (!route.changesState()) {
                continue;
            }
            Answer answer = ask(visitorFor(route), route);
            if (answer.status() >= 500 || isShut(answer)) {
                wrong.add(route + " answers " + answer.status() + where(answer));
            }
            sent.put(answer.header("X-Request-Id").orElse(route.toString()), route.toString());
        }

        assertThat(wrong).isEmpty();
        Awaitility.await("an entry of every request")
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(250))
                .untilAsserted(() -> assertThat(withoutEntry(sent)).isEmpty());
    }

    @Test
    void aFormSentFromAnotherSiteIsRefusedEverywhere() {
        List<String> wrong = new ArrayList<>();
        for (Route route : Route.all()) {
            if (!route.changesState() || !route.checked()) {
                continue;
            }
            for (String origin : List.of("https://elsewhere.example", "null")) {
                Answer answer = trust.visitor()
                        .send(
                                "POST",
                                route.address(),
                                new byte[0],
                                "Content-Type",
                                "application/x-www-form-urlencoded",
                                "Origin",
                                origin);
                if (answer.status() != FORBIDDEN) {
                    wrong.add(route + " from " + origin + " is answered with " + answer.status());
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void everyAnswerCarriesTheSecurityHeaders() {
        List<String> wrong = new ArrayList<>();
        Visitor nobody = trust.visitor();
        List<String> addresses = new ArrayList<>(List.of("/no-such-page", "/join/name?x=%ff", "/assets/none.css"));
        Route.all().stream()
                .filter(Route::isRead)
                .filter(route -> !route.path().startsWith("/health"))
                .forEach(route -> addresses.add(route.address()));
        for (String address : addresses) {
            Answer answer = nobody.getOnce(address);
            for (Map.Entry<String, String> header : HEADERS.entrySet()) {
                if (!answer.header(header.getKey()).orElse("").contains(header.getValue())) {
                    wrong.add(address + " " + answer.status() + " lacks " + header.getKey());
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/metrics",
                "/openapi",
                "/openapi/ui",
                "/WEB-INF/web.xml",
                "/WEB-INF/routes.json",
                "/META-INF/MANIFEST.MF",
                "/assets/../WEB-INF/web.xml",
                "/assets/%2e%2e/WEB-INF/web.xml",
                "/application.wadl",
                "/management/domain",
                "/ejb",
                "/.git/config",
                "/routes.json",
                "/office%2fmembers",
                "//office/members",
                "/join/../office/members",
                "/office/members;x=1",
                "/%6fffice/members",
                "/office/members/",
                "/OFFICE/members",
                "/health/../office",
                "/embed/meetings/x"
            })
    void whatIsNotInTheTableDoesNotAnswer(String address) {
        Answer answer = trust.visitor().getOnce(address);

        assertThat(answer.status()).as(address).isNotEqualTo(200).isLessThan(500);
    }

    private static Answer ask(Visitor visitor, Route route) {
        if (route.isRead()) {
            return visitor.getOnce(route.address());
        }
        Answer answer = visitor.postOnce(route.address(), Map.of());
        return answer.status() == UNSUPPORTED ? visitor.uploadNothing(route.address()) : answer;
    }

    private static boolean isShut(Answer answer) {
        return answer.status() == FORBIDDEN
                || answer.status() == 401
                || where(answer).contains("/sign-in?");
    }

    private static String where(Answer answer) {
        return answer.header("Location").map(place -> " to " + place).orElse("");
    }

    private Visitor visitorFor(Route route) {
        if (ENDS_THE_SESSION.matcher(route.path()).matches()) {
            return cast.another("member");
        }
        String kind = Cast.ALL.stream()
                .filter(each -> Cast.may(each, route))
                .max(Comparator.comparing(each -> each.equals("secretary")))
                .orElseThrow();
        return cast.person(kind);
    }

    private List<String> withoutEntry(Map<String, String> sent) {
        return sent.entrySet().stream()
                .filter(request -> trust.database()
                                .number("select count(*) from platform_audit where request_id = ?", request.getKey())
                        == 0)
                .map(Map.Entry::getValue)
                .toList();
    }
}
