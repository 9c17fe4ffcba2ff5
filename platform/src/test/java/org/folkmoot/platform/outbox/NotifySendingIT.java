package org.folkmoot.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.folkmoot.platform.settings.Installation;
import org.folkmoot.platform.start.Node;
import org.folkmoot.platform.testing.FakeNotify;
import org.folkmoot.platform.testing.FixedSettings;
import org.folkmoot.platform.testing.FixedSigner;
import org.folkmoot.platform.testing.LocalTransactions;
import org.folkmoot.platform.testing.NotedAudit;
import org.folkmoot.testkit.clock.StandingClock;
import org.folkmoot.testkit.database.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Text messages and letters by GOV.UK Notify, against a server on this machine that answers as it does. */
class NotifySendingIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.migrated("platform");

    private final LocalTransactions transactions = new LocalTransactions(database.dataSource());
    private final Jdbi jdbi = transactions.jdbi();
    private final FixedSettings settings = new FixedSettings();
    private final SendingRows rows = new SendingRows(jdbi);
    private FakeNotify notify;
    private Installation installation;

    @BeforeEach
    void open() throws IOException {
        database.emptyTables();
        notify = new FakeNotify();
        Map<String, String> values = Map.of(
                "FOLKMOOT_NODE", "one",
                "FOLKMOOT_NOTIFY_KEY", FakeNotify.KEY,
                "FOLKMOOT_NOTIFY_URL", notify.url(),
                "FOLKMOOT_NOTIFY_TEXT_TEMPLATE", "texts",
                "FOLKMOOT_NOTIFY_LETTER_TEMPLATE", "letters",
                "FOLKMOOT_NOTIFY_CALLBACK_TOKEN", "only-between-us");
        installation = new Installation(key -> Optional.ofNullable(values.get(key)));
    }

    @AfterEach
    void close() {
        notify.close();
    }

    @Test
    void aTextGoesOutWithItsLinksFilledIn() {
        long id = queue(text());

        sender().turn();

        assertThat(state(id)).isEqualTo("SENT");
        assertThat(notify.asked()).singleElement().satisfies(asked -> {
            assertThat(asked.path()).isEqualTo("/v2/notifications/sms");
            assertThat(asked.body())
                    .contains("\"template_id\":\"texts\"", "\"phone_number\":\"07700 900000\"")
                    .contains("https://members.trust.example/r/token-reply-12-1")
                    .contains("\"reference\":\"" + row(id).get("message_id"));
        });
    }

    @Test
    void everyRequestIsSignedWithTheKey() throws Exception {
        queue(text());

        sender().turn();

        String token = notify.asked().get(0).authorization().substring("Bearer ".length());
        String[] parts = token.split("\\.");
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(
                "22222222-2222-4222-8222-222222222222".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        assertThat(Base64.getUrlDecoder().decode(parts[2]))
                .isEqualTo(mac.doFinal((parts[0] + "." + parts[1]).getBytes(StandardCharsets.UTF_8)));
        assertThat(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8))
                .contains("\"iss\":\"11111111-1111-4111-8111-111111111111\"");
    }

    @Test
    void aLetterIsPostedWithItsAddressLineByLine() {
        long id = queue(Message.letter(MessageClass.STATUTORY, "notice")
                .to("Ann Other", "1 Example Road\nSidcup\nDA14 4AQ")
                .subject("Annual members' meeting")
                .text("You are invited.")
                .build());

        sender().turn();

        assertThat(state(id)).isEqualTo("SENT");
        assertThat(notify.asked().get(0).body())
                .contains("\"address_line_1\":\"Ann Other\"", "\"address_line_4\":\"DA14 4AQ\"")
                .contains("\"heading\":\"Annual members' meeting\"");
    }

    @Test
    void tooManyAtOnceMakesTheQueueWait() {
        notify.answerNext(429, "{\"errors\":[{\"error\":\"RateLimitError\",\"message\":\"Exceeded rate limit\"}]}");
        long id = queue(text());
        NotifySender sender = sender();

        sender.turn();
        sender.turn();

        assertThat(state(id)).isEqualTo("QUEUED");
        assertThat(notify.asked()).as("not asked again while it waits").hasSize(1);
    }

    @Test
    void aRefusedNumberFailsAndTheNextGoes() {
        notify.answerNext(400, "{\"errors\":[{\"error\":\"ValidationError\",\"message\":\"Not a UK mobile number\"}]}");
        long wrong = queue(text());
        long next = queue(text());

        sender().turn();

        assertThat(state(wrong)).isEqualTo("FAILED");
        assertThat(String.valueOf(row(wrong).get("last_reply"))).contains("Not a UK mobile number");
        assertThat(state(next)).isEqualTo("SENT");
    }

    @Test
    void whatMayHaveBeenSentIsLookedUpBeforeItIsSentAgain() {
        notify.answerNext(500, "{}");
        long id = queue(text());
        sender().turn();
        assertThat(state(id)).isEqualTo("DEFERRED");
        database.execute("update platform_message set next_try = '2020-01-01'");
        notify.knows("delivered");

        sender().turn();

        assertThat(state(id)).isEqualTo("SENT");
        assertThat(notify.asked())
                .extracting(asked -> asked.method() + " " + asked.path().replaceAll("=.*", ""))
                .containsExactly("POST /v2/notifications/sms", "GET /v2/notifications?reference");
    }

    @Test
    void aReportSaysWhatBecameOfIt() {
        long id = queue(text());
        sender().turn();
        NotifySetup setup = new NotifySetup(installation);
        NoteDelivery notes = new NoteDelivery(jdbi, new NotedAudit());
        String reference = String.valueOf(row(id).get("message_id"));

        assertThat(setup.isNotify("Bearer wrong")).isFalse();
        assertThat(setup.isNotify(null)).isFalse();
        assertThat(setup.isNotify("Bearer only-between-us")).isTrue();
        assertThat(notes.note(reference, "permanent-failure")).isTrue();
        assertThat(state(id)).isEqualTo("REJECTED");
        assertThat(notes.note("<999.1@elsewhere.example>", "delivered")).isFalse();
        assertThat(notes.note("", "delivered")).isFalse();
    }

    private Message text() {
        return Message.text(MessageClass.ENGAGEMENT, "test")
                .to("Ann Other", "07700 900000")
                .subject("Reminder")
                .text("Are you coming? [[reply]]")
                .link("reply", MessageLink.signed("/r/", "reply", 12, 1))
                .build();
    }

    private long queue(Message message) {
        Outbox outbox = new StoredOutbox(
                jdbi,
                transactions,
                new OutboxWake(),
                Objections.none(),
                new NotifySetup(installation),
                StandingClock.atNoon());
        return transactions.inNew(() -> outbox.queue(message));
    }

    private NotifySender sender() {
        return new NotifySender(
                rows,
                new LiveLinks(new FixedSigner(), settings),
                Objections.none(),
                transactions,
                settings,
                new OutboxWake(),
                new NotifySetup(installation),
                new Node(installation));
    }

    private String state(long id) {
        return String.valueOf(row(id).get("state"));
    }

    private Map<String, Object> row(long id) {
        return database.rows("select * from platform_message where id = ?", id).get(0);
    }
}
