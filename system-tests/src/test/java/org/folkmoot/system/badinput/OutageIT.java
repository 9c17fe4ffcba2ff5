package org.folkmoot.system.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.folkmoot.system.http.Answer;
import org.folkmoot.system.http.Joining;
import org.folkmoot.system.mail.Mailing;
import org.folkmoot.system.trust.RunningTrust;
import org.folkmoot.testkit.mail.Ledger;
import org.folkmoot.testkit.mail.SmtpSink;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** People join while the mail server is down, and while the database is killed under them: nobody is lost. */
class OutageIT {

    private static final String CONVENER = "governor.bexley@demo.example";
    private static final int MAILING = 150;
    private static final int AT_EACH_END = 25;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static RunningTrust trust;
    private static int mailPort;

    @BeforeAll
    static void startWithoutAMailServer() throws IOException {
        mailPort = freePort();
        trust = RunningTrust.apart("oxleas", "outage", "--smtp", "127.0.0.1:" + mailPort);
    }

    @AfterAll
    static void stop() {
        trust.close();
    }

    /** An hour passes by the ages of what waits. */
    @Test
    void afterAnHourWithoutAMailServerNothingIsLostTheOldestGoesFirstAndLateSignInMailStays() {
        String mail = "outage.mail." + System.nanoTime() + "@example.org";

        Answer sent = new Joining(trust.visitor(), mail).send();

        assertThat(sent.path()).startsWith("/join/equality");
        assertThat(trust.database()
                        .number("select count(*) from platform_message where to_address = ? and state <> 'SENT'", mail))
                .isEqualTo(1);
        trust.visitor().submit(trust.visitor().get("/sign-in"), "email", CONVENER);
        Set<String> older = Mailing.queue(trust.database(), MAILING);
        anHourPasses();
        Set<String> younger = Mailing.queue(trust.database(), MAILING);
        try (SmtpSink server = new SmtpSink(mailPort)) {
            Awaitility.await("the mail to " + mail + " and the backlog")
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(250))
                    .until(() -> !server.to(mail).isEmpty()
                            && server.ledger().timesArrived(Mailing.PREFIX).size() == 2 * MAILING);
            assertThat(server.ledger().timesArrived("").values()).allMatch(times -> times == 1);
            List<String> order = order(server);
            assertThat(older).containsAll(order.subList(0, AT_EACH_END));
            assertThat(younger).containsAll(order.subList(order.size() - AT_EACH_END, order.size()));
            assertThat(server.to(CONVENER)).as("the link that is out of date").isEmpty();
        }
        assertThat(trust.database()
                        .counts(
                                "select state, count(*) from platform_message where to_address = ? group by 1",
                                CONVENER))
                .isEqualTo(Map.of("EXPIRED", 1L));
    }

    private static List<String> order(SmtpSink server) {
        return server.ledger().arrivals().stream()
                .map(Ledger.Arrival::to)
                .filter(address -> address.startsWith(Mailing.PREFIX))
                .toList();
    }

    private static void anHourPasses() {
        trust.database()
                .execute("update platform_message set queued_at = date_sub(queued_at, interval 1 hour),"
                        + " next_try = date_sub(next_try, interval 1 hour), expires = date_sub(expires, interval 1 hour)"
                        + " where state in ('QUEUED', 'DEFERRED')");
    }

    @Test
    @DisabledIfSystemProperty(
            named = "db.url",
            matches = ".+",
            disabledReason = "the server of -Ddb.url is not ours to kill")
    void whoWasToldThatTheyJoinedIsThereAfterTheDatabaseWasKilled() {
        List<String> told = new ArrayList<>();
        List<Integer> refused = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            if (i == 2) {
                killTheDatabase();
            }
            String mail = "outage.database." + System.nanoTime() + "@example.org";
            Answer answer = joinAs(mail);
            if (answer != null && answer.path().startsWith("/join/equality")) {
                told.add(mail);
            } else if (answer != null) {
                refused.add(answer.status());
            }
        }

        trust.awaitReady(PATIENCE);

        assertThat(told).isNotEmpty().allSatisfy(mail -> assertThat(
                        trust.database().number("select count(*) from platform_message where to_address = ?", mail))
                .isEqualTo(1));
        assertThat(refused).allMatch(status -> status == 503 || status == 500 || status == 404 || status == 422);
        assertThat(joinAs("outage.after." + System.nanoTime() + "@example.org").path())
                .startsWith("/join/equality");
    }

    private static Answer joinAs(String mail) {
        try {
            return new Joining(trust.visitor(), mail).send();
        } catch (RuntimeException | AssertionError e) {
            // No answer, or a page without a form: nothing was promised.
            return null;
        }
    }

    private static void killTheDatabase() {
        trust.kill("database");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
