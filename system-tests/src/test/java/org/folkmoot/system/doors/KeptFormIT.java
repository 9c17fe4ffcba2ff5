package org.folkmoot.system.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.folkmoot.system.http.Answer;
import org.folkmoot.system.http.Visitor;
import org.folkmoot.system.stage.Stage;
import org.folkmoot.system.trust.OnTheSharedTrust;
import org.folkmoot.system.trust.RunningTrust;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A session ends while somebody types; after signing in again they have what they typed. */
@OnTheSharedTrust
class KeptFormIT {

    private static final String FORM = "/office/meetings/new";
    private static final String TYPED = "O’Brien & <b>李小龍</b>\r\nsecond line";

    private static String somebody = "";

    private final RunningTrust trust = RunningTrust.of("oxleas");
    private final Visitor office = trust.visitor();
    private Answer form;

    @BeforeAll
    static void askSomebodyToTheOffice() {
        RunningTrust trust = RunningTrust.of("oxleas");
        somebody = new Stage(trust, "Kept").staff(trust.visitor().signedInAsStaff("admin"), "OFFICE");
    }

    @BeforeEach
    void theSessionEndsWhileTheFormIsOpen() {
        office.signedInAs(somebody, Stage.PASSWORD);
        form = office.get(office.get(FORM)
                .page()
                .select("main a[href^=/office/meetings/new?]")
                .first()
                .attr("href"));
        Visitor elsewhere = trust.visitor();
        elsewhere.cookies().putAll(office.cookies());
        elsewhere.post("/sign-out");
    }

    @Test
    void whatWasTypedIsShownAfterSigningInAndGoesWhereItWasMeantTo() {
        Answer ask = sendTheForm();
        Answer kept = signIn(ask);

        assertThat(ask.text()).contains("We have kept what you sent");
        assertThat(kept.path()).isEqualTo("/kept-form");
        assertThat(kept.page().select("main dl").text()).contains("O’Brien & <b>李小龍</b>", "second line");
        assertThat(kept.page().select("main dl b")).isEmpty();

        Answer again = send(kept);
        assertThat(again.path()).isEqualTo(FORM);
        assertThat(again.page().select("[name=purpose]").val()).contains("second line");
        assertThat(office.get("/kept-form").status()).isEqualTo(410);
    }

    @Test
    void anUploadIsGivenBackToo() {
        Map<String, List<String>> fields = trust.visitor()
                .signedInAsStaff("secretary")
                .get("/office/members/new")
                .filledIn();
        fields.put("last", List.of("O’Brien"));
        fields.put("needs", List.of(TYPED));

        Answer again = send(signIn(office.upload("/office/members/new", fields)));

        assertThat(again.path()).isEqualTo("/office/members/new");
        assertThat(again.page().select("[name=last]").val()).isEqualTo("O’Brien");
        assertThat(again.page().select("[name=needs]").val()).contains("second line");
    }

    @Test
    void somebodyElseInTheSameBrowserDoesNotSeeIt() {
        Answer ask = sendTheForm();

        Answer kept =
                office.submit(office.submit(ask, "email", "editor@demo.example"), "password", "folkmoot-demo-editor");

        assertThat(kept.status()).isEqualTo(410);
        assertThat(kept.text()).doesNotContain("O’Brien");
    }

    @Test
    void whoDoesNotWantToSendItForgetsIt() {
        Answer kept = signIn(sendTheForm());

        office.post("/kept-form/discard");

        assertThat(kept.path()).isEqualTo("/kept-form");
        assertThat(office.cookies()).doesNotContainKey("__Host-form");
        assertThat(office.get("/kept-form").status()).isEqualTo(410);
    }

    @Test
    void nothingIsKeptForAStranger() {
        Visitor stranger = trust.visitor();

        Answer ask = stranger.post(FORM, "purpose", TYPED);

        assertThat(ask.text()).contains("What you sent was not saved");
        assertThat(stranger.cookies()).doesNotContainKey("__Host-form");
    }

    private Answer sendTheForm() {
        Map<String, List<String>> fields = form.filledIn();
        fields.put("purpose", List.of(TYPED));
        return office.post(form.form().attr("abs:action"), fields);
    }

    private Answer signIn(Answer ask) {
        return office.submit(office.submit(ask, "email", somebody), "password", Stage.PASSWORD);
    }

    /** As a browser does that is told to send the same again: a 307 keeps method and fields. */
    private Answer send(Answer kept) {
        Element sending = kept.page().select("main form").first();
        Map<String, List<String>> fields = kept.fieldsOf(sending);
        String action = sending.attr("abs:action");
        Answer answer =
                sending.attr("enctype").isEmpty() ? office.postOnce(action, fields) : office.upload(action, fields);
        return answer.status() == 307 ? office.post(answer.header("Location").orElseThrow(), fields) : answer;
    }
}
