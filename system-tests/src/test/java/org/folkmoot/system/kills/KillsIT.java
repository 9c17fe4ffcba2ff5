package org.folkmoot.system.kills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.folkmoot.system.http.Answer;
import org.folkmoot.system.http.Visitor;
import org.folkmoot.system.mail.Mail;
import org.folkmoot.system.mail.Mailing;
import org.folkmoot.system.mail.SunkMail;
import org.folkmoot.system.stage.Stage;
import org.folkmoot.system.trust.RunningTrust;
import org.folkmoot.testkit.database.DatabaseServer;
import org.folkmoot.testkit.mail.SmtpSink;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The database, the application and the launcher are killed at random moments, while people join, confirm and answer
 * invitations, a mailing goes out to a mail server that is never killed and keeps a ledger, and a directory of postcodes
 * is imported; and while the office imports people, applies a change of boundaries, merges and erases. Whatever was
 * answered is there, once.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KillsIT {

    /** How often each is killed: twice in every run, twenty times with {@code -Pkills}. */
    private static final int KILLS = Integer.getInteger("kills", 2);

    private static final int KILLS_OF_A_START = KILLS / 4;
    /** As many as take longer than the moments at which it is killed. */
    private static final int MAILING = KILLS > 2 ? 2000 : 600;

    private static final int REPLYING = 6;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration AT_MOST_LATER = Duration.ofMillis(1500);

    private final Ledger ledger = new Ledger();
    private final Moment moment = new Moment();
    private final SmtpSink sink = new SmtpSink(0);
    private RunningTrust trust;
    private Visitor office;
    private Reckoning reckoning;
    private Map<String, String> invitations;
    private int killed;
    private int inMidSend;

    @BeforeAll
    void start() {
        System.out.println("Killing " + KILLS + " times each, at the moments of " + moment);
        trust = RunningTrust.fresh("oxleas", "kills", "--smtp", sink.address());
        reckoning = new Reckoning(trust, sink, ledger);
        office = trust.visitor().signedInAsStaff("office");
        invitations = invite();
    }

    @AfterAll
    void stop() {
        trust.close();
        sink.close();
    }

    @ParameterizedTest
    @EnumSource(Victim.class)
    @Order(1)
    void whatWasAnsweredIsKeptOnceWhenItIsKilled(Victim victim) {
        assumeTrue(
                victim != Victim.DATABASE || !DatabaseServer.isExternal(),
                "The database is not killed: the server of -Ddb.url is not ours");
        int times = victim == Victim.STARTING_LAUNCHER ? KILLS_OF_A_START : KILLS;
        for (int i = 1; i <= times; i++) {
            round(victim);
        }
    }

    /**
     * The application is killed in an import and the database in a change of boundaries in every run; with more kills, half
     * as many of each in each of what the office does.
     */
    @Test
    @Order(2)
    void whatTheOfficeBeganIsThereAsAWholeAndOnce() throws InterruptedException {
        OfficeLedger begun = new OfficeLedger();
        OfficeDay day = new OfficeDay(trust, office, begun);
        List<Victim> victims = DatabaseServer.isExternal()
                ? List.of(Victim.APPLICATION)
                : List.of(Victim.APPLICATION, Victim.DATABASE);
        Aims aims = new Aims(victims, OfficeDay.WORK);
        int atMost = KILLS > 2 ? KILLS * OfficeDay.WORK.size() * 2 : KILLS;
        day.opens();
        for (int i = 1; i <= atMost && aims.fewest() < KILLS / 2; i++) {
            Aims.Aim aim = aims.next();
            day.begins(i);
            day.awaits(aim.work(), moment);
            Set<String> underWay = day.underWay();
            aim.victim().killAndComeBack(trust, moment);
            killed++;
            underWay.addAll(day.ends());
            aims.hit(aim.victim(), underWay);
            reckoning.awaitQuiet();
            System.out.println("Office day " + i + ", " + aim + ", " + underWay + " cut off: " + begun.erased.size()
                    + " of " + begun.toErase.size() + " erasures and " + begun.merged.size() + " of "
                    + begun.toMerge.size() + " merges answered");
            begun.balancesToday(trust.database());
        }
        begun.balances(trust.database());
        System.out.println("Cut off in all: " + aims);
        if (KILLS > 2) {
            assertThat(aims.fewest()).as(aims.toString()).isGreaterThanOrEqualTo(KILLS / 2);
        }
    }

    @Test
    @Order(3)
    void inTheEndEveryMailHasArrived() {
        reckoning.awaitTheLastMail();

        reckoning.balances(killed);
        reckoning.everyMailArrived();
        if (KILLS > 2) {
            assertThat(inMidSend).as("kills while mails were under way").isGreaterThanOrEqualTo(KILLS);
        }
        assertThat(trust.database()
                        .number("select count(*) from platform_message where to_address like 'kills.%'"
                                + " and state <> 'SENT'"))
                .isZero();
    }

    private void round(Victim victim) {
        long before = ledger.joined.size();
        try (Crowd crowd = Crowd.comes(trust, sink, ledger, invitations)) {
            long job = import_();
            ledger.mailed.addAll(Mailing.queue(trust.database(), MAILING));
            awaitEverythingGoes(before, job);
            moment.within(AT_MOST_LATER);
            say(victim, job);
            inMidSend += mails("SENT") < ledger.mailed.size() ? 1 : 0;
            victim.killAndComeBack(trust, moment);
            killed++;
            awaitSomebodyJoins();
        }
        reckoning.awaitQuiet();
        reckoning.balances(killed);
    }

    private long import_() {
        String name = "postcodes-" + System.nanoTime() + ".csv";
        ledger.imports.add(name);
        return Postcodes.importAs(name, office);
    }

    private void awaitEverythingGoes(long joinedBefore, long job) {
        Awaitility.await("joins, mails and postcodes on their way")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> ledger.joined.size() > joinedBefore && imported(job) > 0 && mails("SENT") > 0);
    }

    private void awaitSomebodyJoins() {
        int before = ledger.joined.size();
        Awaitility.await("somebody joins after the kill").atMost(PATIENCE).until(() -> ledger.joined.size() > before);
    }

    private void say(Victim victim, long job) {
        System.out.println("Kill " + (killed + 1) + ", " + victim + ": " + ledger.joined.size() + " joined, "
                + ledger.admitted.size() + " confirmed, " + ledger.repliesSoFar() + " answers, " + mails("SENT")
                + " of "
                + ledger.mailed.size() + " mails, " + imported(job) + "% of the postcodes");
    }

    private long imported(long job) {
        return trust.database()
                .number(
                        "select coalesce(max(100 * done div greatest(total, 1)), 0) from platform_job where id = ?",
                        job);
    }

    private long mails(String state) {
        return trust.database()
                .number("select count(*) from platform_message where kind = 'kills' and state = ?", state);
    }

    /** The office approves the meeting that waits for it; gives the links of some whom that invites, by address. */
    private Map<String, String> invite() {
        ledger.meeting = trust.database()
                .number("select min(id) from engagement_meeting where title = 'Care at home: what matters to you'");
        Stage.orderFormats(office, Long.toString(ledger.meeting));
        Answer page = office.get("/office/approvals/" + ledger.meeting);
        if (page.path().equals("/office/approvals/" + ledger.meeting)) {
            office.submit(page);
        }
        List<String> addresses = trust
                .database()
                .rows("select to_address from platform_message where channel = 'EMAIL' and subject like 'Care at home%'"
                        + " group by to_address having count(*) = 1 order by min(id) limit " + REPLYING)
                .stream()
                .map(row -> row.get(0))
                .toList();
        Map<String, String> links = new LinkedHashMap<>();
        for (String address : addresses) {
            links.put(address, invitation(address).link("/r/"));
        }
        assertThat(links).hasSize(REPLYING);
        return links;
    }

    private Mail invitation(String address) {
        Awaitility.await("the invitation of " + address)
                .atMost(PATIENCE)
                .until(() -> SunkMail.to(sink, address).stream().anyMatch(mail -> mail.says("Care at home")));
        return SunkMail.to(sink, address).stream()
                .filter(mail -> mail.says("Care at home"))
                .findFirst()
                .orElseThrow();
    }
}
