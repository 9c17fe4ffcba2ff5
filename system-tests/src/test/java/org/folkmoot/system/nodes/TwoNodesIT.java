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
import org.folkmoot.system.trust.OnTheSharedTrust;
import org.folkmoot.system.trust.RunningTrust;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Two applications side by side on one database: what one does the other knows, and nothing is done by both. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@OnTheSharedTrust
class TwoNodesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration A_SECOND_OR_SO = Duration.ofSeconds(3);
    /** The promise; each node looks once a second. */
    private static final Duration TWO_SECONDS = Duration.ofSeconds(2);

    private static final int LINKS_PER_HOUR = 5;
    /** Answers that can wait to be stored: up to ten for each of two workers. */
    private static final int UNDER_WAY = 20;

    private static final int MAILS = 600;

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
    @Order(1)
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
    @Order(1)
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
    @Order(1)
    void whatOnePublishesTheOtherShowsWithinTwoSeconds() {
        String word = "nodes" + System.nanoTime();
        assertThat(two.visitor().get("/values").status()).isEqualTo(200);

        publish(one.visitor().signedInAsStaff("editor"), word);

        assertThat(one.visitor().get("/values").text()).contains(word);
        Awaitility.await("the other node's page")
                .atMost(TWO_SECONDS)
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
    @Order(1)
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
    @Order(1)
    void whatBothCouldSendIsSentOnce() {
        Keepsakes arrived = new Keepsakes(one.data());
        int before = arrived.timesArrived(Mailing.PREFIX).size();

        Set<String> mails = Mailing.queue(one.database(), MAILS);

        Awaitility.await("all mails")
                .atMost(PATIENCE)
                .until(() -> arrived.timesArrived(Mailing.PREFIX).size() == before + mails.size());
        assertThat(arrived.timesArrived(Mailing.PREFIX).values()).allMatch(times -> times == 1);
        Awaitility.await("the answers to all of them").atMost(PATIENCE).until(() -> unsent() == 0);
        assertThat(senders()).as("both nodes sent").hasSize(2);
    }

    /** The sender's side of the lease is 30 seconds, so that this takes most of a minute. */
    @Test
    @Order(2)
    @EnabledIfSystemProperty(named = "kills", matches = "\\d{2,}", disabledReason = "takes a minute: -Pkills")
    void whatAKilledNodeHadClaimedTheOtherSendsWithinAMinute() {
        Keepsakes arrived = new Keepsakes(one.data());
        Map<String, Long> before = arrived.timesArrived(Mailing.PREFIX);
        Mailing.queue(one.database(), MAILS);
        Awaitility.await("mails that the second node has claimed")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(10))
                .until(() -> claimedByTheSecond() > 0);

        two.killLauncher();
        two.kill("application");

        Awaitility.await("all mails").atMost(Duration.ofMinutes(1)).until(() -> unsent() == 0);
        Map<String, Long> times = arrived.timesArrived(Mailing.PREFIX);
        assertThat(times).hasSize(before.size() + MAILS);
        assertThat(times.values().stream().filter(each -> each > 1).count())
                .as("only what was under way arrives twice")
                .isLessThanOrEqualTo(UNDER_WAY);
    }

    private long unsent() {
        return one.database().number("select count(*) from platform_message where kind = 'kills' and state <> 'SENT'");
    }

    private long claimedByTheSecond() {
        return one.database()
                .number("select count(*) from platform_message where state = 'SENDING'"
                        + " and owner like 'second-node@%'");
    }

    private Set<String> senders() {
        return one.database()
                .counts("select substring_index(owner, '@', 1), count(*) from platform_message"
                        + " where kind = 'kills' and state = 'SENT' group by 1")
                .keySet();
    }

    @Test
    @Order(1)
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
