package org.folkmoot.system.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.folkmoot.system.http.Answer;
import org.folkmoot.system.http.Visitor;
import org.folkmoot.system.trust.OnTheSharedTrust;
import org.folkmoot.system.trust.RunningTrust;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@OnTheSharedTrust
class FrontDoorIT {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int TOO_MUCH = 10_000_000;

    private static RunningTrust trust;
    private static RawClient raw;
    private static Visitor visitor;

    @BeforeAll
    static void start() {
        trust = RunningTrust.of("oxleas");
        raw = new RawClient(trust.address());
        visitor = trust.visitor();
    }

    @Test
    void anotherHostIsTurnedAwayWithAPageThatDoesNotRepeatIt() {
        String answer = raw.get("/", "evil.example");

        assertThat(RawClient.status(answer)).isEqualTo(421);
        assertThat(answer).contains("Content-Security-Policy").doesNotContain("evil.example");
    }

    @ParameterizedTest
    @CsvSource({
        "//office, 404",
        "/x/../office, 404",
        "/%6fffice, 404",
        "/office%2fmembers, 404",
        "/office;x=1, 400",
        "/search?q=%zz, 400",
        "/search?q=%c0%80, 400",
        "/search?q=%00, 400",
        "/nothing-here, 404",
        "/assets/nothing.css, 404"
    })
    void anAddressInAnyOtherFormIsRefusedWithAPage(String target, int status) {
        String answer = raw.get(target);

        assertThat(RawClient.status(answer)).isEqualTo(status);
        assertThat(answer)
                .contains("Content-Security-Policy: default-src 'none'")
                .contains("<h1");
    }

    @Test
    void aSlashAtTheEndLeadsToThePage() {
        Answer answer = visitor.getOnce("/sign-in/");

        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location")).contains("/sign-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"email=%zz", "email=a%00b", "email=%c3%28"})
    void aFormThatCannotBeReadIsABadRequest(String form) {
        assertThat(post(form.getBytes(StandardCharsets.US_ASCII)).status()).isEqualTo(400);
    }

    @Test
    void aBodyOfTenMegabytesIsTooLargeWhetherOrNotItSaysSo() {
        String head = "POST /sign-in HTTP/1.1\r\nHost: " + trust.address().getAuthority() + "\r\nOrigin: "
                + trust.address() + "\r\nContent-Type: " + FORM + "\r\n";
        String chunk = "10000\r\n" + "a".repeat(1 << 16) + "\r\n";

        assertThat(raw.statusOf(head + "Content-Length: " + TOO_MUCH + "\r\n\r\n"))
                .isEqualTo(413);
        assertThat(raw.statusOf(head + "Transfer-Encoding: chunked\r\n\r\n" + chunk.repeat(17)))
                .isEqualTo(413);
    }

    @Test
    void aFormSentFromAnotherSiteIsRefused() {
        byte[] form = "email=pat%40example.org".getBytes(StandardCharsets.US_ASCII);

        assertThat(visitor.send("POST", "/sign-in", form, "Content-Type", FORM).status())
                .isEqualTo(403);
        assertThat(visitor.send("POST", "/sign-in", form, "Content-Type", FORM, "Origin", "https://evil.example")
                        .status())
                .isEqualTo(403);
        assertThat(visitor.send("POST", "/sign-in", form, "Content-Type", FORM, "Origin", "null")
                        .status())
                .isEqualTo(403);
        assertThat(visitor.send(
                                "POST",
                                "/sign-in",
                                form,
                                "Content-Type",
                                FORM,
                                "Sec-Fetch-Site",
                                "cross-site",
                                "Origin",
                                trust.address().toString())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void methodsThatWeDoNotUseAreNotAllowed() {
        assertThat(visitor.send("DELETE", "/sign-in", new byte[0]).status()).isEqualTo(405);
        assertThat(visitor.send("PUT", "/sign-in", new byte[0]).status()).isEqualTo(405);
    }

    @Test
    void aPublicPageIsZippedAndAskedForOnlyOnce() {
        Answer first = visitor.getOnce("/cookies", "Accept-Encoding", "gzip");
        String tag = first.header("ETag").orElseThrow();

        assertThat(first.header("Content-Encoding")).contains("gzip");
        assertThat(first.header("Vary"))
                .hasValueSatisfying(vary -> assertThat(vary).contains("Accept-Encoding"));
        assertThat(visitor.getOnce("/cookies", "If-None-Match", tag).status()).isEqualTo(304);
        assertThat(visitor.getOnce("/cookies", "If-None-Match", "\"other\"").status())
                .isEqualTo(200);
    }

    @Test
    void whoIsSignedInNeverSeesAKeptPage() {
        visitor.get("/cookies");
        Visitor office = trust.visitor().signedInAsStaff("office");

        Answer page = office.getOnce("/cookies");

        assertThat(page.text()).contains("Olive Office");
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(visitor.get("/cookies").text()).doesNotContain("Olive Office");
    }

    @Test
    void theListOfMeetingsAloneIsShownInFramesAndOnlyOfListedSites() {
        Answer list = visitor.getOnce("/embed/meetings");
        Answer page = visitor.getOnce("/meetings");

        assertThat(list.header("Content-Security-Policy").orElse(""))
                .endsWith("frame-ancestors https://www.oxleas.example");
        // what Payara adds of its own is for browsers that know no frame-ancestors
        assertThat(list.header("X-Frame-Options").orElse("")).isNotEqualTo("DENY");
        assertThat(page.header("Content-Security-Policy").orElse("")).endsWith("frame-ancestors 'none'");
        assertThat(page.header("X-Frame-Options")).contains("DENY");
        assertThat(list.page().select("a:not([target=_top])"))
                .as("links that would open in the frame")
                .isEmpty();
    }

    private static Answer post(byte[] form) {
        return visitor.send(
                "POST",
                "/sign-in",
                form,
                "Content-Type",
                FORM,
                "Origin",
                trust.address().toString());
    }
}
