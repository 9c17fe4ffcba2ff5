package org.folkmoot.system.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.awaitility.Awaitility;
import org.folkmoot.system.http.Answer;
import org.folkmoot.system.http.Visitor;
import org.folkmoot.system.trust.RunningTrust;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every route of {@code routes.json}, asked as nobody and as each member of staff; and what is not in it. */
class RoutesIT {

    private static final int FORBIDDEN = 403;
    private static final int UNSUPPORTED = 415;
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", "default-src 'none'",
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin");

    /** Signing in too often is refused, so each role signs in once. */
    private static final Map<String, Visitor> STAFF = new ConcurrentHashMap<>();

    private final RunningTrust trust = RunningTrust.of("oxleas");

    @Test
    void nobodyGetsInWithoutSigningInButByOpenRoutes() {
        Visitor nobody = trust.visitor();

        List<String> wrong = new ArrayList<>();
        for (Route route : Route.all()) {
            Answer answer = ask(nobody, route);
            boolean shut = isShut(answer);
            if (shut == route.open() || answer.status() >= 500) {
                wrong.add(route + " answers nobody with " + answer.status() + where(answer));
            }
        }

        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"office", "secretary", "editor", "admin"})
    void staffGetInWhereTheirRoleMayAndNowhereElse(String role) {
        Visitor staff = staff(role);

        List<String> wrong = new ArrayList<>();
        for (Route route : Route.all()) {
            if (!route.isRead() || route.open()) {
                continue;
            }
            Answer answer = ask(staff, route);
            boolean may = route.roles().contains(role.toUpperCase(java.util.Locale.ROOT));
            if (may == isShut(answer) || answer.status() >= 500) {
                wrong.add(route + " answers " + role + " with " + answer.status() + where(answer));
            }
        }

        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"office", "editor", "admin"})
    void whatStaffMayNotChangeTheyCannotPostTo(String role) {
        Visitor staff = staff(role);

        List<String> wrong = new ArrayList<>();
        for (Route route : Route.all()) {
            boolean may = route.open() || route.roles().contains(role.toUpperCase(java.util.Locale.ROOT));
            if (route.changesState() && !may) {
                Answer answer = ask(staff, route);
                if (!isShut(answer)) {
                    wrong.add(route + " answers " + role + " with " + answer.status());
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void everyPostLeavesAnEntryInTheAuditLog() {
        List<String> missing = new ArrayList<>();
        for (Route route : Route.all()) {
            if (!route.changesState()) {
                continue;
            }
            Visitor visitor = visitorFor(route);
            Answer answer = ask(visitor, route);
            if (answer.status() >= 500) {
                missing.add(route + " answers " + answer.status());
            } else if (!isAudited(answer)) {
                missing.add(route + " left no entry, answered " + answer.status());
            }
        }

        assertThat(missing).isEmpty();
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
        if (route.open()) {
            return trust.visitor();
        }
        // Signing out everywhere ends the session that asked for it.
        if (route.path().startsWith("/sign-out")) {
            return trust.visitor().signedInAsStaff("secretary");
        }
        return staff(
                route.roles().contains("SECRETARY")
                        ? "secretary"
                        : route.roles().contains("ADMIN") ? "admin" : "office");
    }

    private Visitor staff(String role) {
        return STAFF.computeIfAbsent(role, each -> trust.visitor().signedInAsStaff(each));
    }

    private boolean isAudited(Answer answer) {
        String request = answer.header("X-Request-Id").orElse("");
        try {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(5))
                    .pollInterval(Duration.ofMillis(50))
                    .until(() ->
                            trust.database().number("select count(*) from platform_audit where request_id = ?", request)
                                    > 0);
            return true;
        } catch (org.awaitility.core.ConditionTimeoutException e) {
            return false;
        }
    }
}
