package org.folkmoot.system.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.folkmoot.system.http.Answer;
import org.folkmoot.system.http.Joining;
import org.folkmoot.system.http.Visitor;
import org.folkmoot.system.stage.Stage;
import org.folkmoot.system.trust.OnTheSharedTrust;
import org.folkmoot.system.trust.RunningTrust;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Links and cookies that are missing, old, somebody else's or put together from two. */
@OnTheSharedTrust
class TokensIT {

    private static final RunningTrust TRUST = RunningTrust.of("oxleas");
    private static final Stage STAGE = new Stage(TRUST, "Token");
    /** Id and version of a signed link, twelve bytes, as they stand in front of its mark. */
    private static final int CONTENT = 16;

    private static String first = "";
    private static String second = "";
    private static String firstReply = "";
    private static String secondReply = "";

    private final Visitor visitor = TRUST.visitor();

    @BeforeAll
    static void inviteTwoMembers() {
        first = STAGE.member();
        second = STAGE.member();
        String title = "Tokens " + Long.toString(System.nanoTime(), 36);
        STAGE.submitted(TRUST.visitor().signedInByMail(TRUST.mailbox(), Stage.CONVENER), title);
        STAGE.approve(TRUST.visitor().signedInAsStaff("secretary"), title);
        firstReply = STAGE.link(first, "/r/");
        secondReply = STAGE.link(second, "/r/");
    }

    @Test
    void aReplyLinkPutTogetherFromTwoIsNobodys() {
        String ids = firstReply.substring(0, "/r/".length() + CONTENT);
        String mixed = ids + secondReply.substring("/r/".length() + CONTENT);

        Answer read = visitor.get(mixed);
        Answer written = visitor.post(mixed, "answer", "COMING", "guests", "0");

        assertThat(mixed).isNotIn(firstReply, secondReply);
        assertThat(read.status()).isIn(404, 410);
        assertThat(written.status()).isIn(404, 410);
        assertThat(answersOf(first)).isZero();
    }

    @Test
    void aReplyLinkAnswersForItsOwnerWhoeverIsSignedIn() {
        Visitor other = TRUST.visitor().signedInByMail(TRUST.mailbox(), first);

        Answer page = other.get(secondReply);
        Answer answered = other.submit(page, "answer", "COMING");

        assertThat(page.page().select("main").text()).contains("Wanda Token");
        assertThat(answered.status()).isEqualTo(200);
        assertThat(answersOf(second)).isEqualTo(1);
        assertThat(answersOf(first)).isZero();
        assertThat(page.text()).doesNotContain(second);
    }

    @Test
    void aReplyPageIsTheSameWhicheverWayItIsAnswered() {
        Answer prepared = visitor.getOnce(firstReply);
        Answer rendered = visitor.getOnce(firstReply, "Cookie", "other=1");

        assertThat(prepared.page().select("main").text()).contains("Wanda Token");
        assertThat(prepared.text()).isEqualTo(rendered.text());
        assertThat(prepared.header("Cache-Control")).isEqualTo(rendered.header("Cache-Control"));
        assertThat(prepared.header("Content-Type")).isEqualTo(rendered.header("Content-Type"));
    }

    @Test
    void aLinkOfOnePurposeDoesNothingForAnother() {
        String token = secondReply.substring("/r/".length());

        for (String other : List.of("/u/", "/join/confirm/", "/sign-in/", "/sign-in/invitation/", "/admin/first/")) {
            Answer read = visitor.get(other + token);
            Answer written = visitor.post(other + token);

            assertThat(read.status()).as(other).isIn(200, 404, 410);
            assertThat(read.page().select("main form input[name=password]"))
                    .as(other)
                    .isEmpty();
            assertThat(written.status()).as(other).isIn(404, 410);
        }
    }

    @Test
    void withoutAnyTokenThereIsNoPage() {
        for (String address : List.of("/r", "/u", "/join/confirm", "/sign-in/invitation", "/admin/first")) {
            assertThat(visitor.get(address).status()).as(address).isIn(404, 410);
        }
    }

    @Test
    void anOlderSignInLinkNoLongerWorks() {
        String mail = STAGE.member();
        String old = STAGE.link(askFor(mail), "/sign-in/");
        askFor(mail);
        String newer = TRUST.mailbox().nextLinking(mail, "/sign-in/", 1).link("/sign-in/");

        assertThat(visitor.get(old).heading()).isEqualTo("This link no longer works");
        assertThat(visitor.post(old).status()).isEqualTo(410);
        assertThat(visitor.get(newer).status()).isEqualTo(200);
    }

    @Test
    void aSignInLinkOfTenMinutesAgoNoLongerWorks() {
        String mail = STAGE.member();
        String link = STAGE.link(askFor(mail), "/sign-in/");

        TRUST.database()
                .execute(
                        "update platform_sign_in set expires = date_sub(expires, interval 11 minute) where address = ?",
                        mail);

        assertThat(visitor.post(link).heading()).isEqualTo("This link no longer works");
    }

    @Test
    void aConfirmationSentToAWrongAddressNoLongerWorksOnceItWasCorrected() {
        String wrong = STAGE.join(visitor, "wrong");
        String old = STAGE.link(wrong, "/join/confirm/");
        String right = Stage.mail("right");
        visitor.submit(visitor.get("/join/sent"), "mail", right);

        Answer refused = TRUST.visitor().post(old);
        Answer confirmed = visitor.submit(visitor.get(STAGE.link(right, "/join/confirm/")));

        assertThat(refused.path()).isNotEqualTo("/join/welcome");
        assertThat(refused.status()).isIn(404, 410);
        assertThat(confirmed.path()).isEqualTo("/join/welcome");
    }

    @Test
    void anInvitationWorksOnceAndOnlyTheNewest() {
        Visitor admin = TRUST.visitor().signedInAsStaff("admin");
        String mail = STAGE.invited(admin);
        String old = STAGE.link(mail, "/sign-in/invitation/");
        admin.post(STAGE.person(admin, mail) + "/invite");
        String newer =
                TRUST.mailbox().nextLinking(mail, "/sign-in/invitation/", 1).link("/sign-in/invitation/");

        Answer refused = visitor.post(old, "password", "seven quiet otters sing");
        Answer taken = visitor.submit(visitor.get(newer), "password", "seven quiet otters sing");
        Answer again = TRUST.visitor().post(newer, "password", "another quiet otter sings");

        assertThat(refused.status()).isIn(404, 410);
        assertThat(taken.status()).isEqualTo(200);
        assertThat(again.status()).isIn(404, 410);
    }

    @Test
    void withoutItsCookieAnApplicationBeginsAnewAndASharedOneShowsNothing() {
        new Joining(visitor, Stage.mail("cookie")).answer("name");
        Visitor without = TRUST.visitor();
        Visitor wrong = TRUST.visitor();
        wrong.cookies().put("__Host-join", "A".repeat(43));
        Visitor nonsense = TRUST.visitor();
        nonsense.cookies().put("__Host-join", "%00'\"<b>");

        for (Visitor each : List.of(without, wrong, nonsense)) {
            Answer read = each.get("/join/name");
            Answer written = each.post("/join/name", "first", "Sam", "last", "Test");

            assertThat(read.status()).isLessThan(500);
            assertThat(read.text()).doesNotContain("value=\"Sam\"");
            assertThat(written.status()).isLessThan(500);
        }
        assertThat(visitor.get("/join/name").text()).contains("value=\"Sam\"");
    }

    @Test
    void aSessionCookieThatIsNoneLetsNobodyIn() {
        for (String value : List.of("", "A".repeat(43), "x", "A".repeat(4000))) {
            visitor.cookies().put("__Host-session", value);

            assertThat(visitor.get("/office").path()).isEqualTo("/sign-in");
        }
    }

    /** Asks for a link; gives the address again. */
    private static String askFor(String mail) {
        STAGE.asking(mail);
        return mail;
    }

    private static long answersOf(String mail) {
        return TRUST.database()
                .number(
                        "select count(*) from engagement_reply r join engagement_invitation i on i.id = r.invitation_id"
                                + " join members_person p on p.id = i.person_id where p.mail = ?",
                        mail);
    }
}
