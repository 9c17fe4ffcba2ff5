package org.folkmoot.system.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.folkmoot.system.http.Answer;
import org.folkmoot.system.http.Joining;
import org.folkmoot.system.http.Visitor;
import org.folkmoot.system.mail.Keepsakes;
import org.folkmoot.system.mail.Mailing;
import org.folkmoot.system.trust.RunningTrust;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Two applications side by side on one database: what one does the other knows, and nothing is done by both. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoNodesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration A_SECOND_OR_SO = Duration.ofSeconds(3);
    private static final int LINKS_PER_HOUR = 5;
    private static final int MAILS = 200;

    private RunningTrust one;
    private RunningTrust two;

    @BeforeAll
    void start() {
        one = RunningTrust.of("oxleas");
        two = one.secondNode("second-node");
    }

    @AfterAll
    void stop() {
        two.close();
    }

    @Test
    void whoJoinsThroughOneIsFoundThroughTheOther() {
        String mail = "nodes.join." + System.nanoTime() + "@example.org";

        Answer sent = new Joining(two.visitor(), mail).send();

        assertThat(sent.path()).startsWith("/join/equality");
        Visitor member = one.visitor();
        Answer confirmed = member.submit(member.get(one.mailbox().next(mail, 0).link("/join/confirm/")));
        assertThat(confirmed.path()).isEqualTo("/join/welcome");
        assertThat(two.visitor()
                        .signedInAsStaff("office")
                        .get("/office/members?q=" + mail)
                        .text())
                .contains(mail);
    }

    @Test
    void aSessionOfOneIsValidOnTheOtherAndEndsOnBoth() {
        Visitor here = one.visitor().signedInAsStaff("editor");
        Visitor there = two.visitor();
        there.cookies().putAll(here.cookies());
        assertThat(there.get("/editor").path()).isEqualTo("/editor");

        Visitor thief = two.visitor();
        thief.cookies().putAll(here.cookies());
        here.post("/sign-out");

        Awaitility.await("the other node to have looked again, which it does each second")
                .atMost(A_SECOND_OR_SO)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> "/sign-in".equals(thief.get("/editor").path()));
    }

    @Test
    void whatOnePublishesTheOtherShowsInASecondOrSo() {
        String word = "nodes" + System.nanoTime();
        assertThat(two.visitor().get("/values").status()).isEqualTo(200);

        publish(one.visitor().signedInAsStaff("editor"), word);

        assertThat(one.visitor().get("/values").text()).contains(word);
        Awaitility.await("the other node's page")
                .atMost(A_SECOND_OR_SO)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> two.visitor().get("/values").text().contains(word));
    }

    private void publish(Visitor editor, String word) {
        List<String> section = one.database()
                .rows("select s.id, s.page_id from strategy_section s join strategy_page p on p.id = s.page_id"
                        + " where p.kind = 'VALUES' and s.name = 'about'")
                .get(0);
        Answer form = editor.get("/editor/sections/" + section.get(0));
        String words = form.page().select("textarea").first().attr("name");
        Answer saved = editor.submit(form, words, "Our values, and " + word, "do", "save");
        assertThat(saved.path()).isEqualTo("/editor/pages/" + section.get(1));
        editor.submit(saved);
    }

    @Test
    void linksAreCountedOverBothNodes() {
        String governor = "governor.greenwich@demo.example";
        int before = one.mailbox().to(governor).size();
        for (int i = 0; i <= LINKS_PER_HOUR; i++) {
            for (RunningTrust node : List.of(one, two)) {
                Visitor visitor = node.visitor();
                visitor.submit(visitor.get("/sign-in"), "email", governor);
            }
        }

        Awaitility.await("the links")
                .atMost(PATIENCE)
                .until(() -> one.mailbox().to(governor).size() == before + LINKS_PER_HOUR);
        assertThat(one.database()
                        .number(
                                "select count(*) from platform_message where to_address = ? and state <> 'SENT'",
                                governor))
                .isZero();
    }

    @Test
    void whatBothCouldSendIsSentOnce() {
        Keepsakes arrived = new Keepsakes(one.data());
        int before = arrived.timesArrived(Mailing.PREFIX).size();

        Set<String> mails = Mailing.queue(one.database(), MAILS);

        Awaitility.await("all mails")
                .atMost(PATIENCE)
                .until(() -> arrived.timesArrived(Mailing.PREFIX).size() == before + mails.size());
        assertThat(arrived.timesArrived(Mailing.PREFIX).values()).allMatch(times -> times == 1);
    }

    @Test
    void whoJoinsThroughEitherAtOnceIsWelcomedOnce() {
        List<CompletableFuture<String>> joining = new ArrayList<>();
        for (RunningTrust node : List.of(one, two, one, two)) {
            joining.add(CompletableFuture.supplyAsync(() -> joinAndConfirm(node)));
        }
        List<String> joined = joining.stream().map(CompletableFuture::join).toList();

        Awaitility.await("everybody's welcome")
                .atMost(PATIENCE)
                .until(() -> welcomes().keySet().containsAll(joined));
        assertThat(welcomes()).allSatisfy((mail, times) -> assertThat(times).isEqualTo(1));
        assertThat(one.database()
                        .number("select count(*) from (select event_id, listener from platform_event_delivery"
                                + " group by event_id, listener having count(*) > 1) twice"))
                .isZero();
    }

    private String joinAndConfirm(RunningTrust node) {
        String mail = "nodes.both." + System.nanoTime() + "@example.org";
        Visitor visitor = node.visitor();
        new Joining(visitor, mail).send();
        visitor.submit(visitor.get(one.mailbox().next(mail, 0).link("/join/confirm/")));
        return mail;
    }

    private Map<String, Long> welcomes() {
        return one.database()
                .counts("select to_address, count(*) from platform_message where kind = 'welcome'"
                        + " and to_address like 'nodes.both.%' group by 1");
    }
}
