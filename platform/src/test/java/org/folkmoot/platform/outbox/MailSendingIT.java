package org.folkmoot.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.platform.settings.Installation;
import org.folkmoot.platform.start.Node;
import org.folkmoot.platform.testing.FixedSettings;
import org.folkmoot.platform.testing.FixedSigner;
import org.folkmoot.platform.testing.LocalTransactions;
import org.folkmoot.platform.testing.ScriptedRelay;
import org.folkmoot.testkit.clock.StandingClock;
import org.folkmoot.testkit.database.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MailSendingIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.migrated("platform");

    private final LocalTransactions transactions = new LocalTransactions(database.dataSource());
    private final Jdbi jdbi = transactions.jdbi();
    private final FixedSettings settings = new FixedSettings();
    private final SendingRows rows = new SendingRows(jdbi);
    private final StandingClock clock = StandingClock.atNoon();
    private final List<MessageGate> gates = new ArrayList<>();
    private final Map<String, String> limits = new HashMap<>();
    private final Outbox outbox = new StoredOutbox(
            jdbi, transactions, new OutboxWake(), new Objections(gates), new NotifySetup(installation("one")), clock);
    private final ShutAddresses shut = new ShutAddresses();
    private ScriptedRelay relay;

    @BeforeEach
    void open() throws IOException {
        database.emptyTables();
        relay = new ScriptedRelay();
    }

    @AfterEach
    void close() throws IOException {
        relay.close();
    }

    @Test
    void aMailToAnAddressWhereNobodyIsReachedStaysUnlessSomebodyHasJustAskedForIt() {
        shut.addresses.add("ann@home.example");
        long meeting = queue(mail(MessageClass.ENGAGEMENT).build());
        long signIn = queue(mail(MessageClass.TRANSACTIONAL).build());

        sender("one").turn();

        assertThat(state(meeting)).isEqualTo("REJECTED");
        assertThat(row(meeting).get("last_reply").toString()).contains("came back from this address before");
        assertThat(state(signIn)).isEqualTo("SENT");
    }

    @Test
    void aMailGoesOutAndSaysSo() {
        long id = queue(mail(MessageClass.STATUTORY).build());

        sender("one").turn();

        assertThat(state(id)).isEqualTo("SENT");
        assertThat(row(id).get("last_reply").toString()).contains("taken");
        assertThat(relay.mails()).singleElement().satisfies(mail -> assertThat(mail)
                .contains("Message-ID: " + row(id).get("message_id"))
                .contains("Auto-Submitted: auto-generated")
                .contains("https://members.trust.example/r/token-reply-12-1")
                .doesNotContain("List-Unsubscribe"));
    }

    @Test
    void aMessageOfARolledBackChangeIsNeverSent() {
        assertThatThrownBy(() -> transactions.runInNew(() -> {
                    outbox.queue(mail(MessageClass.STATUTORY).build());
                    throw new IllegalStateException("the change fails");
                }))
                .hasMessage("the change fails");

        assertThat(sender("one").turn()).isFalse();
        assertThat(relay.mails()).isEmpty();
    }

    @Test
    void signInMailOvertakesAMailing() {
        outboxAll(List.of(
                mail(MessageClass.ENGAGEMENT).subject("first mailing").build(),
                mail(MessageClass.ENGAGEMENT).subject("second mailing").build(),
                mail(MessageClass.TRANSACTIONAL).subject("sign in").build()));

        sender("one").turn();

        assertThat(relay.mails()).hasSize(3);
        assertThat(relay.mails().get(0)).contains("Subject: sign in");
        assertThat(relay.mails().get(1)).contains("Subject: first mailing");
        assertThat(relay.connections()).isEqualTo(1);
    }

    @Test
    void aRefusedAddressIsRejectedAndTheNextMailGoes() {
        relay.answer("RCPT TO:<gone", "550 5.1.1 no such user");
        long gone = queue(
                mail(MessageClass.STATUTORY).to("Gone", "gone@home.example").build());
        long next = queue(mail(MessageClass.STATUTORY).build());

        sender("one").turn();

        assertThat(state(gone)).isEqualTo("REJECTED");
        assertThat(row(gone).get("last_reply").toString()).contains("no such user");
        assertThat(state(next)).isEqualTo("SENT");
    }

    @Test
    void aRefusedMessageFails() {
        relay.answer(".", "554 5.7.1 looks like spam");
        long id = queue(mail(MessageClass.STATUTORY).build());

        sender("one").turn();

        assertThat(state(id)).isEqualTo("FAILED");
        assertThat(row(id).get("last_reply").toString()).contains("looks like spam");
    }

    @Test
    void aRelayThatSaysLaterIsAskedAgain() {
        relay.answer("RCPT", "451 4.7.1 greylisted");
        long id = queue(mail(MessageClass.STATUTORY).build());

        sender("one").turn();

        assertThat(state(id)).isEqualTo("DEFERRED");
        assertThat(database.number("select attempts from platform_message where id = ?", id))
                .isEqualTo(1);
        assertThat(sender("one").turn()).as("not before its time").isFalse();
    }

    @Test
    void afterThreeDaysOfLaterAMailFails() {
        relay.answer("RCPT", "451 4.7.1 greylisted");
        long id = queue(mail(MessageClass.STATUTORY).build());
        database.execute("update platform_message set attempts = 70, state = 'DEFERRED', changed_at = '2020-01-01'");

        sender("one").turn();

        assertThat(state(id)).isEqualTo("FAILED");
    }

    @Test
    void aConnectionLostInTheMiddleDefersTheMail() {
        relay.answer(".", ScriptedRelay.HANG_UP);
        long id = queue(mail(MessageClass.STATUTORY).build());

        sender("one").turn();

        assertThat(state(id)).isEqualTo("DEFERRED");
    }

    @Test
    void aRelayThatIsAwayHoldsTheQueueBackAndSpendsNoAttempt() throws IOException {
        relay.close();
        QueuePause pause = new QueuePause();
        long id = queue(mail(MessageClass.STATUTORY).build());

        sender("one", pause).turn();

        assertThat(pause.isOn()).isTrue();
        assertThat(pause.reason()).isPresent();
        assertThat(state(id)).isEqualTo("QUEUED");
        assertThat(database.number("select attempts from platform_message where id = ?", id))
                .isZero();
    }

    @Test
    void aSignInMailPastItsLifeIsNotSentLate() {
        long id = queue(mail(MessageClass.TRANSACTIONAL)
                .expires(Instant.now().minusSeconds(1))
                .build());

        sender("one").turn();

        assertThat(state(id)).isEqualTo("EXPIRED");
        assertThat(relay.mails()).isEmpty();
    }

    @Test
    void aSecretIsForgottenOnceTheMailIsSent() {
        long id = queue(mail(MessageClass.TRANSACTIONAL)
                .text("Sign in: [[sign-in]]")
                .link("sign-in", MessageLink.secret("/sign-in/", "s3cret-token"))
                .build());

        sender("one").turn();

        assertThat(relay.mails().get(0)).contains("/sign-in/s3cret-token");
        assertThat(row(id).toString()).doesNotContain("s3cret-token");
    }

    @Test
    void aMailWhoseSenderWasKilledGoesAgainUnderTheSameMessageId() {
        long id = queue(mail(MessageClass.STATUTORY).build());
        transactions.inNew(() -> claim("one@before", 10));
        Object messageId = row(id).get("message_id");

        assertThat(sender("two").turn()).as("the lease still holds").isFalse();
        new ReleaseEarlierMails(rows, node("one")).run();
        sender("one").turn();

        assertThat(state(id)).isEqualTo("SENT");
        assertThat(relay.mails()).singleElement().asString().contains(messageId.toString());
    }

    @Test
    void theLeaseOfAMailIsKeptForAsLongAsItsNodeLives() {
        long id = queue(mail(MessageClass.STATUTORY).build());
        transactions.inNew(() -> claim("one@now/1", 10));
        database.execute("update platform_message set lease_until = '2000-01-01'");

        new MailHeart(rows, transactions).turn();

        assertThat(sender("two").turn()).as("the node lives").isFalse();
        database.execute("update platform_message set lease_until = '2000-01-01'");
        new MailHeart(new SendingRows(jdbi), transactions).turn();
        sender("two").turn();
        assertThat(state(id)).as("another node's heart does not keep it").isEqualTo("SENT");
    }

    @Test
    void whatAWorkerGaveUpIsNotKeptByItsNode() {
        long id = queue(mail(MessageClass.STATUTORY).build());
        transactions.inNew(() -> claim("one@now/1", 10));
        rows.releaseAllOf("one@now/1", Instant.now());

        new MailHeart(rows, transactions).turn();
        sender("two").turn();

        assertThat(state(id)).isEqualTo("SENT");
    }

    @Test
    void whatManyMailsSayAlikeIsKeptOnceAndSentWithEachOnesName() {
        SharedWords words = new SharedWords("Dear [[your-name]], come: [[reply]]", "<p>Dear [[your-name]]</p>", null);
        outboxAll(List.of(
                mail(MessageClass.STATUTORY)
                        .to("Ann <b>", "ann@home.example")
                        .shared(words)
                        .build(),
                mail(MessageClass.STATUTORY)
                        .to("Bob [[reply]]", "bob@home.example")
                        .shared(words)
                        .build()));

        sender("one").turn();

        assertThat(database.number("select count(*) from platform_message_words"))
                .isEqualTo(1);
        assertThat(relay.mails().get(0)).contains("Dear Ann <b>, come: http", "<p>Dear Ann &lt;b&gt;</p>");
        assertThat(relay.mails().get(1)).contains("Dear Bob [[reply]], come: http");
    }

    @Test
    void afterAnHourWithoutARelayTheOldestOfEachClassGoFirstAndWhatIsOutOfDateStays() {
        Instant now = Instant.now();
        for (int minutes = 5; minutes <= 55; minutes += 10) {
            waitingFor(minutes, mail(MessageClass.ENGAGEMENT).subject("news " + minutes));
            waitingFor(minutes, mail(MessageClass.STATUTORY).subject("notice " + minutes));
        }
        waitingFor(50, mail(MessageClass.TRANSACTIONAL).subject("old sign-in").expires(now.minusSeconds(60)));
        waitingFor(2, mail(MessageClass.TRANSACTIONAL).subject("sign-in").expires(now.plusSeconds(600)));

        sender("one").turn();

        assertThat(relay.mails().stream().map(MailSendingIT::subject))
                .containsExactly(
                        "sign-in",
                        "notice 55",
                        "notice 45",
                        "notice 35",
                        "notice 25",
                        "notice 15",
                        "notice 5",
                        "news 55",
                        "news 45",
                        "news 35",
                        "news 25",
                        "news 15",
                        "news 5");
        assertThat(database.number("select count(*) from platform_message where state = 'EXPIRED'"))
                .isEqualTo(1);
        assertThat(database.number("select count(*) from platform_message where state = 'SENT'"))
                .isEqualTo(13);
    }

    private void waitingFor(int minutes, Message.Builder mail) {
        long id = queue(mail.build());
        database.execute("update platform_message set next_try = date_sub(next_try, interval " + minutes
                + " minute), queued_at = date_sub(queued_at, interval " + minutes + " minute) where id = " + id);
    }

    private static String subject(String mail) {
        return mail.lines()
                .filter(line -> line.startsWith("Subject: "))
                .findFirst()
                .orElseThrow()
                .substring("Subject: ".length());
    }

    @Test
    void manyAnswersAreStoredTogether() {
        outboxAll(Stream.generate(() -> mail(MessageClass.STATUTORY).build())
                .limit(60)
                .toList());
        MailSender sender = sender("one");

        while (sender.turn()) {
            assertThat(database.number("select count(*) from platform_message where state = 'SENDING'"))
                    .isZero();
        }

        assertThat(relay.mails()).hasSize(60);
        assertThat(database.number("select count(*) from platform_message where state = 'SENT' and attempts = 1"
                        + " and last_reply like '%taken%' and owner is not null"))
                .isEqualTo(60);
    }

    @Test
    void theAnswerToAMailThatAnotherWorkerTookOverIsIgnored() {
        long id = queue(mail(MessageClass.STATUTORY).build());
        OutgoingMail stale = transactions.inNew(() -> claim("one@before", 10)).get(0);
        database.execute("update platform_message set lease_until = '2000-01-01'");
        sender("two").turn();

        rows.store(stale, Answer.of(Answer.Outcome.MESSAGE_REFUSED, "late"), Instant.now());

        assertThat(state(id)).isEqualTo("SENT");
    }

    @Test
    void twoWorkersNeverTakeTheSameMail() {
        outboxAll(List.of(
                mail(MessageClass.ENGAGEMENT).build(),
                mail(MessageClass.ENGAGEMENT).build(),
                mail(MessageClass.ENGAGEMENT).build()));

        transactions.runInNew(() -> {
            List<OutgoingMail> first = claim("one@1", 2);
            List<OutgoingMail> second = transactions.inNew(() -> claim("two@1", 2));

            assertThat(first).hasSize(2);
            assertThat(second).hasSize(1);
            assertThat(first)
                    .extracting(OutgoingMail::id)
                    .doesNotContain(second.get(0).id());
        });
    }

    @Test
    void aReminderWaitsByTheProductsClock() {
        long id = queue(mail(MessageClass.ENGAGEMENT)
                .notBefore(clock.instant().plus(Duration.ofDays(3)))
                .build());

        assertThat(sender("one").turn()).isFalse();

        database.execute("update platform_message set next_try = date_sub(next_try, interval 3 day)");
        sender("one").turn();
        assertThat(state(id)).isEqualTo("SENT");
    }

    @Test
    void whatIsWithdrawnIsNotSent() {
        long id = queue(mail(MessageClass.ENGAGEMENT).about("meeting:3").build());

        int withdrawn = outbox.withdraw("meeting:3");
        sender("one").turn();

        assertThat(withdrawn).isEqualTo(1);
        assertThat(state(id)).isEqualTo("CANCELLED");
    }

    @Test
    void anErasureLeavesNothingOfThePersonInTheOutbox() {
        PersonId person = new PersonId(4);
        long sent = queue(mail(MessageClass.STATUTORY).person(person).build());
        sender("one").turn();
        long waiting = queue(mail(MessageClass.STATUTORY).person(person).build());

        assertThat(outbox.forget(person)).isEqualTo(1);

        assertThat(state(waiting)).isEqualTo("CANCELLED");
        assertThat(row(sent).toString() + row(waiting)).doesNotContain("Ann").doesNotContain("home.example");
    }

    @Test
    void anAddressThatIsNoneIsRejectedBeforeTheRelaySeesIt() {
        long id = queue(mail(MessageClass.STATUTORY)
                .to("Eve", "eve@home.example\r\nBcc: all@home.example")
                .build());

        sender("one").turn();

        assertThat(state(id)).isEqualTo("REJECTED");
        assertThat(relay.mails()).isEmpty();
    }

    @Test
    void whoObjectsIsNotWrittenToUnlessTheLawSaysSo() {
        gates.add(asked -> IntStream.range(0, asked.size())
                .boxed()
                .collect(Collectors.toMap(at -> at, at -> "The person objects to messages")));
        PersonId ann = new PersonId(7);

        long stopped = queue(mail(MessageClass.ENGAGEMENT).person(ann).build());
        long notice = queue(mail(MessageClass.STATUTORY).person(ann).build());
        long answer = queue(mail(MessageClass.TRANSACTIONAL).person(ann).build());
        sender("one").turn();

        assertThat(state(stopped)).isEqualTo("CANCELLED");
        assertThat(row(stopped).get("last_reply")).isEqualTo("The person objects to messages");
        assertThat(state(notice)).isEqualTo("SENT");
        assertThat(state(answer)).isEqualTo("SENT");
    }

    @Test
    void whoObjectsAfterQueueingIsNotWrittenToEither() {
        PersonId ann = new PersonId(7);
        MessageLink stop = MessageLink.signed("/u/", "unsubscribe", 31, 1);
        long id = queue(mail(MessageClass.ENGAGEMENT)
                .person(ann)
                .link("stop", stop)
                .unsubscribe("stop")
                .build());
        long other = queue(mail(MessageClass.MARKETING).build());
        gates.add(asked -> asked.equals(List.of(new MessageGate.Asked(MessageClass.ENGAGEMENT, ann, 31)))
                ? Map.of(0, "The person stopped this topic")
                : Map.of());

        sender("one").turn();

        assertThat(state(id)).isEqualTo("CANCELLED");
        assertThat(state(other)).isEqualTo("SENT");
        assertThat(relay.mails()).hasSize(1);
    }

    @Test
    void aLetterWaitsForThePrinter() {
        long id = queue(Message.letter(MessageClass.STATUTORY, "welcome")
                .to("Ann Other", "1 Example Road\nLondon")
                .subject("Welcome")
                .text("Hello")
                .build());

        assertThat(sender("one").turn()).isFalse();
        assertThat(state(id)).isEqualTo("QUEUED");
    }

    private Message.Builder mail(MessageClass messageClass) {
        return Message.mail(messageClass, "test")
                .to("Ann Other", "ann@home.example")
                .subject("About your membership")
                .text("Hello Ann.\n\nReply here: [[reply]]")
                .link("reply", MessageLink.signed("/r/", "reply", 12, 1));
    }

    private List<OutgoingMail> claim(String owner, int most) {
        Instant now = Instant.now();
        return rows.claim(owner, "trust.example", rows.due(most, now), most, now);
    }

    private long queue(Message message) {
        return transactions.inNew(() -> outbox.queue(message));
    }

    private void outboxAll(List<Message> messages) {
        transactions.runInNew(() -> outbox.queueAll(messages));
    }

    private MailSender sender(String node) {
        return sender(node, new QueuePause());
    }

    private MailSender sender(String node, QueuePause pause) {
        Installation installation = installation(node);
        MailBuilder builder =
                new MailBuilder(new LiveLinks(new FixedSigner(), settings), settings, id -> Optional.empty());
        return new MailSender(
                rows,
                builder,
                new Objections(gates),
                transactions,
                settings,
                new OutboxWake(),
                pause,
                node(node),
                shut,
                installation);
    }

    private Node node(String name) {
        return new Node(installation(name));
    }

    private Installation installation(String node) {
        Map<String, String> values = new HashMap<>(limits);
        values.put("FOLKMOOT_NODE", node);
        if (relay != null) {
            values.put("FOLKMOOT_SMTP", relay.address());
        }
        return new Installation(key -> Optional.ofNullable(values.get(key)));
    }

    private String state(long id) {
        return String.valueOf(row(id).get("state"));
    }

    private Map<String, Object> row(long id) {
        return database.rows("select * from platform_message where id = ?", id).get(0);
    }
}
