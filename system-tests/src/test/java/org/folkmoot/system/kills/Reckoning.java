package org.folkmoot.system.kills;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.awaitility.Awaitility;
import org.folkmoot.system.mail.Mailing;
import org.folkmoot.system.trust.RunningTrust;
import org.folkmoot.system.trust.TrustDatabase;
import org.folkmoot.testkit.mail.Ledger.Arrival;
import org.folkmoot.testkit.mail.SmtpSink;

/** Holds what is on record against the ledger: nothing promised is missing, and nothing happened twice. */
final class Reckoning {

    private static final Duration TO_SETTLE = Duration.ofMinutes(5);
    /** Mails whose answers can wait to be stored at once: up to ten for each of the two workers. */
    private static final int UNDER_WAY = 20;

    private static final String OURS = "'kills.%'";
    private static final String PEOPLE = "members_person p where p.mail like " + OURS;

    private final RunningTrust trust;
    private final Ledger ledger;
    private final SmtpSink sink;

    Reckoning(RunningTrust trust, SmtpSink sink, Ledger ledger) {
        this.trust = trust;
        this.ledger = ledger;
        this.sink = sink;
    }

    /** Waits until all that can be done now is done: events heard, due mails gone, jobs ended. */
    void awaitQuiet() {
        settles("select count(*) from platform_event_delivery where is_open = 1");
        settles("select count(*) from platform_job where state in ('QUEUED', 'RUNNING')");
        settles("select count(*) from platform_message where channel = 'EMAIL' and (state = 'SENDING'"
                + " or (is_ready = 1 and next_try <= '" + LocalDateTime.now(ZoneOffset.UTC) + "'))");
    }

    /** Waits for the mails whose turn the relay had put off, too. */
    void awaitTheLastMail() {
        settles("select count(*) from platform_message where channel = 'EMAIL' and to_address like " + OURS
                + " and state in ('QUEUED', 'SENDING', 'DEFERRED')");
    }

    private void settles(String waiting) {
        Awaitility.await(waiting)
                .atMost(TO_SETTLE)
                .pollInterval(Duration.ofMillis(250))
                .until(() -> database().number(waiting) == 0);
    }

    private TrustDatabase database() {
        return trust.database();
    }

    /** After so many kills. */
    void balances(int kills) {
        peopleAreOnRecordOnce();
        membersAreWelcomedOnce();
        everyEventWasHeardOnce();
        repliesStandAsAnswered();
        directoriesAreWhole();
        noMailIsLost(kills);
    }

    private void peopleAreOnRecordOnce() {
        String mail = "select p.mail, count(*) from members_person p";
        String where = " where p.mail like " + OURS;
        exactlyOnce(ledger.joined, mail + where, "the person");
        exactlyOnce(
                ledger.joined, mail + " join members_application a on a.person_id = p.id" + where, "the application");
        exactlyOnce(
                ledger.joined,
                mail + " join platform_audit a on a.subject = concat('person:', p.id)" + where
                        + " and a.action = 'application.send'",
                "the audit entry");
        exactlyOnce(
                ledger.joined,
                "select p.to_address, count(*) from platform_message p where p.to_address like " + OURS
                        + " and p.kind = 'join-confirm'",
                "the mail that asks to confirm");
    }

    private void membersAreWelcomedOnce() {
        String mail = "select p.mail, count(*) from members_person p";
        String where = " where p.mail like " + OURS;
        for (String action : List.of("application.confirm", "member.admit", "person.welcome")) {
            exactlyOnce(
                    ledger.admitted,
                    mail + " join platform_audit a on a.subject = concat('person:', p.id)" + where + " and a.action = '"
                            + action + "'",
                    "the audit entry " + action);
        }
        exactlyOnce(
                ledger.admitted, mail + " join members_membership m on m.person_id = p.id" + where, "the membership");
        exactlyOnce(
                ledger.admitted,
                "select r.mail, count(*) from engagement_recipient r where r.mail like " + OURS,
                "the recipient");
        exactlyOnce(
                ledger.admitted,
                "select p.to_address, count(*) from platform_message p where p.to_address like " + OURS
                        + " and p.kind = 'welcome'",
                "the welcome");
    }

    /** Each of these exactly once; whoever was told nothing at most once. */
    private void exactlyOnce(Collection<String> promised, String countedByAddress, String what) {
        Map<String, Long> found = database().counts(countedByAddress + " group by 1");
        assertThat(found.keySet()).as(what + " of everybody who was told").containsAll(promised);
        assertThat(found.values()).as(what + " once only").allMatch(times -> times == 1);
        assertThat(ledger.tried).as(what + " of nobody else").containsAll(found.keySet());
    }

    private void everyEventWasHeardOnce() {
        String joinings = "select count(*) from platform_event e where e.type like '%.MemberJoined'";
        assertThat(database()
                        .number(joinings + " and exists (select 1 from " + PEOPLE
                                + " and e.body like concat('%:', p.id, '%'))"))
                .as("an event for each who became a member")
                .isEqualTo(database()
                        .number("select count(*) from members_membership m join " + PEOPLE
                                + " and m.person_id = p.id"));
        assertThat(database()
                        .number("select count(*) from (select event_id, listener from platform_event_delivery"
                                + " group by event_id, listener having count(*) > 1) twice"))
                .isZero();
        assertThat(database().number("select count(*) from platform_event_delivery where is_open = 1"))
                .isZero();
    }

    private void repliesStandAsAnswered() {
        ledger.replies.forEach((address, told) -> {
            List<Integer> kept = database()
                    .rows(
                            "select r.guests from engagement_reply r"
                                    + " join engagement_invitation i on i.id = r.invitation_id"
                                    + " join engagement_recipient p on p.person_id = i.person_id"
                                    + " where p.mail = ? and i.meeting_id = ? order by r.id",
                            address,
                            ledger.meeting)
                    .stream()
                    .map(row -> Integer.parseInt(row.get(0)))
                    .toList();
            assertThat(kept).as("answers of " + address).isIn(possible(told, ledger.unsure.get(address)));
        });
        assertThat(database()
                        .number(
                                "select count(*) from engagement_reply r join engagement_invitation i"
                                        + " on i.id = r.invitation_id where i.meeting_id = ?",
                                ledger.meeting))
                .as("an audit entry for each answer")
                .isEqualTo(database()
                        .number(
                                "select count(*) from platform_audit a join engagement_invitation i"
                                        + " on a.subject = concat('invitation:', i.id) where i.meeting_id = ?"
                                        + " and a.action = 'invitation.answer'",
                                ledger.meeting));
    }

    private static List<List<Integer>> possible(Queue<Integer> told, Integer unsure) {
        List<Integer> certain = List.copyOf(told);
        if (unsure == null) {
            return List.of(certain);
        }
        List<Integer> more = new ArrayList<>(certain);
        more.add(unsure);
        return List.of(certain, more);
    }

    private void directoriesAreWhole() {
        if (ledger.imports.isEmpty()) {
            return;
        }
        assertThat(database()
                        .rows("select id, kind, state, checkpoint, result from platform_job"
                                + " where state in ('FAILED', 'CANCELLED')"))
                .as("jobs that did not go on")
                .isEmpty();
        String newest = ledger.imports.get(ledger.imports.size() - 1);
        List<List<String>> used = database()
                .rows("select generation, file_name, rows_taken, rows_refused from members_directory"
                        + " where state = 'READY' and generation > 0");
        assertThat(used).as("one directory in use").hasSize(1);
        assertThat(used.get(0).subList(1, 4))
                .containsExactly("postcodes: " + newest, Integer.toString(Postcodes.ROWS), "0");
        assertThat(database().number("select count(*) from members_postcode where generation > 0"))
                .as("its postcodes and no others")
                .isEqualTo(Postcodes.ROWS);
        assertThat(database().number("select count(*) from members_directory where state = 'LOADING'"))
                .isZero();
        assertThat(database().number("select count(*) from platform_audit where action = 'postcodes.import'"))
                .as("one entry for each import")
                .isEqualTo(ledger.imports.size());
    }

    /** Every mail of every mailing stands in the ledger of the mail server, each under one Message-ID. */
    void everyMailArrived() {
        Map<String, Set<String>> ids = sink.ledger().arrivals().stream()
                .filter(each -> each.to().startsWith(Mailing.PREFIX))
                .collect(groupingBy(Arrival::to, mapping(Arrival::id, toSet())));
        assertThat(ids.keySet()).as("nobody is missed").containsExactlyInAnyOrderElementsOf(ledger.mailed);
        assertThat(ids.values())
                .as("what arrives again has the Message-ID that it had")
                .allMatch(each -> each.size() == 1);
    }

    private void noMailIsLost(int kills) {
        Map<String, Long> times = sink.ledger().timesArrived("kills.");
        List<String> sent = database()
                .rows("select message_id from platform_message where state = 'SENT' and to_address like " + OURS)
                .stream()
                .map(row -> row.get(0))
                .toList();
        assertThat(times.keySet()).as("what was sent arrived").containsAll(sent);
        assertThat(database()
                        .counts("select to_address, count(*) from platform_message where kind = 'kills'"
                                + " and state in ('SENT', 'DEFERRED') group by 1"))
                .as("no mail of a mailing is lost or given up")
                .containsOnlyKeys(ledger.mailed);
        assertThat(database()
                        .number("select count(*) from platform_message where to_address like " + OURS
                                + " and state not in ('SENT', 'DEFERRED')"))
                .isZero();
        assertThat(times.values()).as("under one Message-ID at most twice").allMatch(each -> each <= 2);
        assertThat(times.values().stream().filter(each -> each > 1).count())
                .as("only what was under way arrives twice")
                .isLessThanOrEqualTo((long) kills * UNDER_WAY);
    }
}
