package org.folkmoot.system.doors;

import static org.assertj.core.api.Assertions.assertThat;

import org.folkmoot.system.http.Answer;
import org.folkmoot.system.http.Visitor;
import org.folkmoot.system.mail.Mailbox;
import org.folkmoot.system.trust.OnTheSharedTrust;
import org.folkmoot.system.trust.RunningTrust;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@OnTheSharedTrust
class SigningInIT {

    private static final String GOVERNOR = "governor.bromley@demo.example";

    private static RunningTrust trust;

    @BeforeAll
    static void start() {
        trust = RunningTrust.of("oxleas");
    }

    @Test
    void staffComeBackToThePageTheyWanted() {
        Visitor visitor = trust.visitor();
        Answer ask = visitor.get("/office/audit?who=Olive");
        assertThat(ask.path()).isEqualTo("/sign-in");

        Answer page =
                visitor.submit(visitor.submit(ask, "email", "office@demo.example"), "password", "folkmoot-demo-office");

        assertThat(page.address().toString()).endsWith("/office/audit?who=Olive");
        assertThat(page.heading()).isEqualTo("Audit");
    }

    @Test
    void nobodyIsLedToAnotherSite() {
        Visitor visitor = trust.visitor();
        Answer ask = visitor.get("/sign-in?next=https%3A%2F%2Fevil.example%2F");

        assertThat(ask.text()).doesNotContain("evil.example");
        Answer page =
                visitor.submit(visitor.submit(ask, "email", "office@demo.example"), "password", "folkmoot-demo-office");
        assertThat(page.path()).isEqualTo("/office");
    }

    @Test
    void theCookieIsOneThatNoScriptAndNoOtherSiteCanUse() {
        Visitor visitor = trust.visitor();
        Answer password = visitor.submit(visitor.get("/sign-in"), "email", "office@demo.example");
        Answer entered = visitor.postOnce(
                "/sign-in/password", java.util.Map.of("password", java.util.List.of("folkmoot-demo-office")));

        assertThat(password.heading()).isEqualTo("Enter your password");
        assertThat(entered.headers().allValues("Set-Cookie")).anySatisfy(cookie -> assertThat(cookie)
                .startsWith("__Host-session=")
                .contains("Secure")
                .contains("HttpOnly")
                .contains("SameSite=Lax")
                .contains("Path=/")
                .doesNotContain("Max-Age")
                .doesNotContain("Domain"));
    }

    @Test
    void aWrongPasswordIsSaidByTheField() {
        Visitor visitor = trust.visitor();
        Answer password = visitor.submit(visitor.get("/sign-in"), "email", "editor@demo.example");

        Answer again = visitor.submit(password, "password", "not the password");

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.title()).startsWith("Error: ");
        assertThat(again.errors()).containsExactly("The password is not right");
    }

    @Test
    void aLinkOpenedOnAnotherDeviceGivesACodeAndWorksOnce() {
        Visitor asking = trust.visitor();
        Visitor elsewhere = trust.visitor();
        Mailbox mailbox = trust.mailbox();
        int before = mailbox.to(GOVERNOR).size();
        Answer sent = asking.submit(asking.get("/sign-in"), "email", GOVERNOR);
        String link = mailbox.next(GOVERNOR, before).link("/sign-in/");

        Answer code = elsewhere.submit(elsewhere.get(link));
        assertThat(code.heading()).isEqualTo("You opened the link on a different device");
        assertThat(elsewhere.cookies()).doesNotContainKey("__Host-session");

        Answer entered = asking.submit(
                sent, "code", code.page().select(".nhsuk-heading-xl").text());
        assertThat(asking.cookies()).containsKey("__Host-session");
        assertThat(entered.path()).isEqualTo("/governor");
        assertThat(elsewhere.get(link).heading()).isEqualTo("This link no longer works");
    }

    @Test
    void anAddressThatNobodyHasGetsTheSameAnswer() {
        Visitor visitor = trust.visitor();

        Answer sent = visitor.submit(visitor.get("/sign-in"), "email", "nobody@example.org");

        assertThat(sent.heading()).isEqualTo("Check your email");
        assertThat(sent.text()).contains("nobody@example.org");
    }

    @Test
    void whoMayNotSeeAPageIsToldSo() {
        Answer page = trust.visitor().signedInAsStaff("editor").get("/office/members");

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.heading()).isEqualTo("You cannot see this page");
    }

    @Test
    void signingOutEndsTheSessionItself() {
        Visitor visitor = trust.visitor().signedInAsStaff("office");
        String session = visitor.cookies().get("__Host-session");

        visitor.post("/sign-out");
        Visitor thief = trust.visitor();
        thief.cookies().put("__Host-session", session);

        assertThat(thief.get("/office").path()).isEqualTo("/sign-in");
    }

    @Test
    void anAdministratorEndsASession() {
        Visitor editor = trust.visitor().signedInAsStaff("editor");
        Visitor admin = trust.visitor().signedInAsStaff("admin");
        Answer sessions = admin.get("/admin/sessions");
        String end = sessions.page().select("tr:contains(Eddie Editor) form").attr("action");

        assertThat(admin.post(end).status()).isEqualTo(200);

        assertThat(editor.get("/editor").path()).isEqualTo("/sign-in");
    }
}
