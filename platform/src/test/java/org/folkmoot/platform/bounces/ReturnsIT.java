package org.folkmoot.platform.bounces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.MailAnswers;
import org.folkmoot.contracts.MailMayGoAgain;
import org.folkmoot.contracts.MailReturned;
import org.folkmoot.contracts.MailReturned.Why;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.TrustEvent;
import org.folkmoot.platform.access.BoundActor;
import org.folkmoot.platform.bounces.Report.Kind;
import org.folkmoot.platform.bounces.TakeRelayReport.Outcome;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.links.Keys;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.settings.Installation;
import org.folkmoot.platform.testing.FixedSigner;
import org.folkmoot.platform.testing.LocalTransactions;
import org.folkmoot.platform.testing.NotedAudit;
import org.folkmoot.platform.webhooks.CallSignature;
import org.folkmoot.testkit.database.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class ReturnsIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.migrated("platform");

    @TempDir
    static Path folder;

    private final LocalTransactions transactions = new LocalTransactions(database.dataSource());
    private final Jdbi jdbi = transactions.jdbi();
    private final ReturnRows rows = new ReturnRows(jdbi);
    private final List<TrustEvent> told = new ArrayList<>();
    private final List<String> answered = new ArrayList<>();
    private final NotedAudit audit = new NotedAudit();
    private final AddressMarks marks = new AddressMarks(keys());
    private final TakeReport take = new TakeReport(rows, marks, told::add, audit);
    private final WriteAgain again = new WriteAgain(rows, marks, told::add, audit);
    private final UnreachableAddresses unreachable = new UnreachableAddresses(rows, marks, take, new BoundActor());

    @BeforeEach
    void empty() {
        database.emptyTables();
    }

    @Test
    void anAddressIsShutByOneReportThatIsForGoodAndTheOthersAreTold() {
        long mail = mail(12, "Sam@home.example");

        boolean first = take.take(new Report(mail, Kind.HARD, "5.1.1", "No such user"));
        boolean second = take.take(new Report(mail, Kind.HARD, "5.1.1", "No such user"));

        assertThat(first).isTrue();
        assertThat(second).isFalse();
        assertThat(told).containsExactly(new MailReturned(new PersonId(12), mail, Why.UNREACHABLE));
        assertThat(unreachable.among(List.of("sam@home.example", "ann@home.example")))
                .containsExactly("sam@home.example");
        assertThat(audit.entries()).containsExactly("mail.return person:12");
    }

    @Test
    void itTakesThreeMailsThatFailedForNow() {
        for (int i = 1; i <= 3; i++) {
            assertThat(unreachable.among(List.of("sam@home.example"))).isEmpty();
            take.take(new Report(mail(12, "sam@home.example"), Kind.SOFT, "4.2.2", "Mailbox full"));
        }

        assertThat(unreachable.among(List.of("sam@home.example"))).hasSize(1);
        assertThat(told).hasSize(1);
    }

    @Test
    void aComplaintIsToldAndShutsNothing() {
        long mail = mail(12, "sam@home.example");

        take.take(new Report(mail, Kind.COMPLAINT, "", "Reported as unwanted"));

        assertThat(told).containsExactly(new MailReturned(new PersonId(12), mail, Why.UNWANTED));
        assertThat(unreachable.among(List.of("sam@home.example"))).isEmpty();
    }

    @Test
    void theOfficeLetsMailGoThereAgain() {
        take.take(new Report(mail(12, "sam@home.example"), Kind.SOFT, "4.2.2", "Mailbox full"));
        long last = mail(12, "sam@home.example");
        take.take(new Report(last, Kind.HARD, "5.1.1", "No such user"));
        long partners = mail(13, "sam@home.example");
        take.take(new Report(partners, Kind.HARD, "5.1.1", "No such user"));
        ReturnedMail shown = rows.page(null, null).rows().get(0);
        told.clear();

        again.after(shown.id());

        assertThat(told)
                .containsExactly(
                        new MailMayGoAgain(new PersonId(12), last), new MailMayGoAgain(new PersonId(13), partners));

        assertThat(shown.shut()).isTrue();
        assertThat(unreachable.among(List.of("sam@home.example"))).isEmpty();
        assertThatThrownBy(() -> again.after(shown.id())).isInstanceOf(Conflict.class);
    }

    @Test
    void aMessageThatIsNotKnownOrWasErasedSaysNothing() {
        long erased = mail(12, "");

        assertThat(take.take(new Report(erased, Kind.HARD, "5.1.1", "No such user")))
                .isFalse();
        assertThat(take.take(new Report(999, Kind.HARD, "5.1.1", "No such user")))
                .isFalse();
        assertThat(told).isEmpty();
    }

    @Test
    void aRelayReportsByMessageIdOrReturnPath() {
        ReturnAddress addresses =
                new ReturnAddress(new FixedSigner(), new Installation(name -> Optional.of("bounces@trust.example")));

        assertThat(RelayReport.parse("{\"message_id\":\"<12.1700000000@t.example>\",\"type\":\"bounce\","
                                + "\"status\":\"5.1.1\",\"new\":1}")
                        .flatMap(each -> each.report(addresses)))
                .hasValueSatisfying(report -> assertThat(report.message()).isEqualTo(12));
        assertThat(RelayReport.parse(
                                "{\"return_path\":\"bounces+12-forged0000000000@trust.example\",\"type\":\"bounce\"}")
                        .flatMap(each -> each.report(addresses)))
                .isEmpty();
        assertThat(RelayReport.parse("no json")).isEmpty();
        assertThat(RelayReport.parse("null")).isEmpty();
    }

    @Test
    void aPostedReportCountsOnlyWithTheRelaysSignature() {
        String secret = CallSignature.written(new byte[] {1, 2, 3});
        Installation installation = new Installation(
                name -> "FOLKMOOT_MAIL_HOOK_SECRET".equals(name) ? Optional.of(secret) : Optional.empty());
        TakeRelayReport relay = new TakeRelayReport(
                installation, new ReturnAddress(new FixedSigner(), installation), take, answers(), new BoundActor());
        String body = "{\"message_id\":\"<" + mail(12, "sam@home.example") + ".1@t.example>\",\"type\":\"complaint\"}";
        String now = Long.toString(RealTime.now().getEpochSecond());
        String right = CallSignature.with(secret).of("id", Long.parseLong(now), body);

        assertThat(relay.take("id", now, "v1,AAAA", body)).isEqualTo(Outcome.NOT_SIGNED);
        assertThat(told).isEmpty();
        assertThat(relay.take("id", now, right, body)).isEqualTo(Outcome.TAKEN);
        assertThat(told).hasSize(1);
    }

    @Test
    void anAnswerIsHandedOnOnceToTheModuleThatAsked() throws Exception {
        ReturnAddress addresses =
                new ReturnAddress(new FixedSigner(), new Installation(name -> Optional.of("bounces@trust.example")));
        long mail = mail(12, "sam@home.example");
        String to = addresses.answerTo(mail).orElseThrow();
        MailedAnswer answer = new ReadAnswer(addresses)
                .in(SampleReports.answer(to, "By bus."))
                .orElseThrow();

        assertThat(answers().take(answer)).isTrue();
        assertThat(answers().take(answer)).isFalse();
        assertThat(answers().take(new MailedAnswer(999, "x", "Who?"))).isFalse();

        assertThat(answered).containsExactly("thread:5 12 By bus.");
        assertThat(RelayReport.parse("{\"type\":\"answer\",\"to\":\"" + to + "\",\"text\":\"On foot\"}")
                        .flatMap(each -> each.answer(addresses, "call-1")))
                .hasValueSatisfying(each -> assertThat(each.words()).isEqualTo("On foot"));
    }

    private TakeAnswer answers() {
        MailAnswers taker = new MailAnswers() {
            @Override
            public boolean answers(String kind) {
                return "test".equals(kind);
            }

            @Override
            public void take(String about, @Nullable PersonId person, String words) {
                answered.add(about + " " + person + " " + words);
            }
        };
        return new TakeAnswer(new AnswerRows(jdbi), List.of(taker), audit);
    }

    private long mail(long person, String address) {
        return jdbi.withHandle(
                handle -> handle.createUpdate("insert into platform_message (message_class, channel, kind,"
                                + " about, person, to_name, to_address, subject, body_text, links, state, is_ready, priority, next_try,"
                                + " queued_at, changed_at) values ('ENGAGEMENT', 'EMAIL', 'test', 'thread:5', :person, 'Sam', :address, 'Hello',"
                                + " 'Hello', '{}', 'SENT', 0, 2, '2026-01-01', '2026-01-01', '2026-01-01')")
                        .bind("person", person)
                        .bind("address", address)
                        .executeAndReturnGeneratedKeys("id")
                        .mapTo(Long.class)
                        .one());
    }

    private static Keys keys() {
        Keys keys = new Keys(new Installation(
                name -> "FOLKMOOT_KEYS".equals(name) ? Optional.of(folder.toString()) : Optional.empty()));
        keys.run();
        return keys;
    }
}
