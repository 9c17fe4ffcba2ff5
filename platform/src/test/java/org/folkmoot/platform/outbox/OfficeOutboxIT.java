package org.folkmoot.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.WaitingSource.Waiting;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.BoundActor;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.screens.KeyPage;
import org.folkmoot.platform.settings.Installation;
import org.folkmoot.platform.testing.FixedSettings;
import org.folkmoot.platform.testing.FixedSigner;
import org.folkmoot.platform.testing.LocalTransactions;
import org.folkmoot.platform.testing.NotedAudit;
import org.folkmoot.testkit.clock.StandingClock;
import org.folkmoot.testkit.database.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OfficeOutboxIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.migrated("platform");

    private static final MessageFilter ALL = new MessageFilter(List.of(), null, null);

    private final LocalTransactions transactions = new LocalTransactions(database.dataSource());
    private final Jdbi jdbi = transactions.jdbi();
    private final NotedAudit audit = new NotedAudit();
    private final StandingClock clock = StandingClock.atNoon();
    private final Outbox outbox = new StoredOutbox(
            jdbi,
            transactions,
            new OutboxWake(),
            Objections.none(),
            new NotifySetup(new Installation(key -> Optional.empty())),
            clock);
    private final MessageViews views = new MessageViews(jdbi);
    private final MessageChanges changes = new MessageChanges(jdbi);
    private final SeeMessages see = new SeeMessages(views, new QueuePause(), audit);
    private final SendAgain again = new SendAgain(changes, audit, transactions, new OutboxWake());
    private final PrintLetters print = new PrintLetters(changes, audit, new BoundActor(), clock);
    private final UndoPrinting undo = new UndoPrinting(changes, audit);

    @BeforeEach
    void empty() {
        database.emptyTables();
    }

    @Test
    void theListIsPagedByKeyBothWays() {
        transactions.runInNew(() -> outbox.queueAll(java.util.Collections.nCopies(120, mail().build())));

        KeyPage<MessageRow> first = see.page(ALL, null, null);
        KeyPage<MessageRow> second = see.page(ALL, first.older(), null);
        KeyPage<MessageRow> third = see.page(ALL, second.older(), null);
        KeyPage<MessageRow> back = see.page(ALL, null, third.newer());

        assertThat(see.count(ALL)).isEqualTo(120);
        assertThat(first.rows()).hasSize(50);
        assertThat(third.rows()).hasSize(20);
        assertThat(third.older()).isNull();
        assertThat(back.rows()).isEqualTo(second.rows());
        assertThat(audit.entries()).contains("list messages 50", "list messages 20");
    }

    @Test
    void theFiltersFindByStateWayAddressAndSubject() {
        queue(mail().about("meeting:3").build());
        queue(letter().build());

        assertThat(see.count(new MessageFilter(List.of(MessageState.QUEUED), null, null)))
                .isEqualTo(2);
        assertThat(see.count(new MessageFilter(List.of(), Channel.LETTER, null)))
                .isEqualTo(1);
        assertThat(see.count(new MessageFilter(List.of(), null, "ANN@home.example")))
                .isEqualTo(1);
        assertThat(see.count(new MessageFilter(List.of(), null, "meeting:3"))).isEqualTo(1);
        assertThat(see.count(new MessageFilter(MessageFilter.FAULTS, null, null)))
                .isZero();
    }

    @Test
    void whatIsHeldBackIsSeenByNoWorkerUntilItIsLetGo() {
        MessagesAbout about = new StoredMessagesAbout(jdbi, transactions, new OutboxWake(), NotifySetup.none());
        SendingRows rows = new SendingRows(jdbi);
        long held = queue(mail().about("mailing:1").build());
        long other = queue(mail().about("mailing:2").build());
        java.time.Instant soon = java.time.Instant.now().plusSeconds(5);

        transactions.runInNew(() -> about.hold("mailing:1"));
        transactions.runInNew(() -> about.hold("mailing:1"));
        assertThat(rows.due(10, soon)).containsExactly(other);

        transactions.runInNew(() -> about.release("mailing:1"));
        assertThat(rows.due(10, soon)).containsExactlyInAnyOrder(held, other);
        assertThat(about.outcomes("mailing:1")).containsExactly(java.util.Map.entry(MessageState.QUEUED, 1L));
        queue(letter().about("mailing:1").build());
        assertThat(about.toPrint("mailing:1")).isEqualTo(1);
    }

    @Test
    void noScreenShowsALiveLinkAndEveryLookIsNoted() {
        long id = queue(mail().person(new PersonId(9))
                .text("Sign in: [[sign-in]]")
                .link("sign-in", MessageLink.secret("/sign-in/", "s3cret"))
                .build());

        MessageRow row = see.one(id);

        assertThat(row.hiddenText()).isEqualTo("Sign in: [personal link]");
        assertThat(row.toString()).doesNotContain("s3cret");
        assertThat(audit.entries()).containsExactly("read person:9 message " + id);
        assertThatThrownBy(() -> see.one(id + 1)).isInstanceOf(NotFound.class);
    }

    @Test
    void aFailedMailGoesAgainAndASentOneDoesNot() {
        long failed = queue(mail().build());
        long sent = queue(mail().build());
        database.execute(
                "update platform_message set state = 'FAILED', is_ready = 0, attempts = 9 where id = ?", failed);
        database.execute("update platform_message set state = 'SENT', is_ready = 0 where id = ?", sent);

        in(() -> {
            again.one(failed);
            return true;
        });

        assertThat(views.find(failed).orElseThrow().state()).isEqualTo(MessageState.QUEUED);
        assertThat(database.number("select is_ready from platform_message where id = ?", failed))
                .isEqualTo(1);
        assertThatThrownBy(() -> in(() -> {
                    again.one(sent);
                    return true;
                }))
                .isInstanceOf(Conflict.class);
        assertThat(audit.entries()).containsExactly("message.retry message:" + failed);
    }

    @Test
    void allFailedMailsGoAgainButRefusedAddressesStay() {
        queue(mail().build());
        queue(mail().build());
        long refused = queue(mail().build());
        database.execute("update platform_message set state = 'FAILED', is_ready = 0");
        database.execute("update platform_message set state = 'REJECTED' where id = ?", refused);

        assertThat(in(again::allFailed)).isEqualTo(2);

        assertThat(new WaitingMessages(views).waiting())
                .extracting(Waiting::what, Waiting::count)
                .contains(org.assertj.core.groups.Tuple.tuple("Messages that failed", 1L));
    }

    @Test
    void aWaitingMessageIsWithdrawnOnce() {
        CancelMessage cancel = new CancelMessage(changes, audit);
        long id = queue(mail().build());

        cancel.cancel(id);

        assertThat(views.find(id).orElseThrow().state()).isEqualTo(MessageState.CANCELLED);
        assertThatThrownBy(() -> cancel.cancel(id)).isInstanceOf(Conflict.class);
    }

    @Test
    void lettersArePrintedAsOnePileAndCanBePutBack() {
        long first = queue(letter().build());
        long second = queue(letter().build());
        BoundActor.bind(Actor.job("test"));

        long run = in(() -> print.print(List.of()));

        assertThat(views.letters(run)).extracting(PrintedLetter::id).containsExactly(first, second);
        assertThat(see.lettersToPrint()).isZero();
        assertThat(in(() -> undo.undo(run))).isEqualTo(2);
        assertThat(see.lettersToPrint()).isEqualTo(2);
        assertThatThrownBy(() -> in(() -> undo.undo(run))).isInstanceOf(Conflict.class);
        assertThat(audit.entries()).containsExactly("letter.print print:" + run, "letter.unprint print:" + run);
        BoundActor.clear();
    }

    @Test
    void twoPeopleNeverPrintTheSameLetter() {
        long letter = queue(letter().build());
        BoundActor.bind(Actor.job("test"));
        in(() -> print.print(List.of(letter)));

        assertThatThrownBy(() -> in(() -> print.print(List.of(letter)))).isInstanceOf(Conflict.class);
        assertThat(database.count("platform_print_run")).isEqualTo(1);
        BoundActor.clear();
    }

    @Test
    void theSheetsAreWellFormedWhateverWasTyped() {
        queue(Message.letter(MessageClass.STATUTORY, "welcome")
                .to("<b>O’Brien & Söhne</b>", "1 <Road>\nLondon")
                .subject("Welcome & hello")
                .text("Dear <you>,\n\nopen [[link]] 100% {now}")
                .link("link", MessageLink.open("/join?a=1&b=2"))
                .build());
        BoundActor.bind(Actor.job("test"));
        long run = in(() -> print.print(List.of()));
        StringBuilder page = new StringBuilder();
        LetterPile pile = new LetterPile(
                views,
                new LiveLinks(new FixedSigner(), new FixedSettings()),
                new FixedSettings(),
                xhtml -> {
                    page.append(xhtml);
                    return new byte[0];
                },
                audit);

        pile.pdf(run);

        assertThat(page)
                .contains("&lt;b&gt;O’Brien &amp; Söhne&lt;/b&gt;")
                .contains("1 &lt;Road&gt;<br/>London")
                .contains("https://members.trust.example/join?a=1&amp;b=2")
                .contains("100% {now}");
        page.setLength(0);
        pile.labels(run);
        assertThat(page)
                .contains(
                        "<tr><td>&lt;b&gt;O’Brien &amp; Söhne&lt;/b&gt;<br/>1 &lt;Road&gt;<br/>London</td><td></td><td></td></tr>");
        BoundActor.clear();
    }

    @Test
    void tokensOfMessagesThatEndedLongAgoAreBlanked() {
        long id = queue(mail().link("sign-in", MessageLink.secret("/sign-in/", "s3cret"))
                .build());
        database.execute("update platform_message set state = 'EXPIRED', changed_at = '2020-01-01'");
        OldSecrets old = new OldSecrets(jdbi);

        assertThat(old.tidy(10)).isEqualTo(1);
        assertThat(old.tidy(10)).isZero();
        assertThat(database.rows("select links from platform_message where id = ?", id)
                        .toString())
                .doesNotContain("s3cret");
    }

    private static Message.Builder mail() {
        return Message.mail(MessageClass.STATUTORY, "test")
                .to("Ann Other", "ann@home.example")
                .subject("About your membership")
                .text("Hello");
    }

    private static Message.Builder letter() {
        return Message.letter(MessageClass.STATUTORY, "welcome")
                .to("Ann Other", "1 Example Road\nLondon")
                .subject("Welcome")
                .text("Hello");
    }

    private long queue(Message message) {
        return in(() -> outbox.queue(message));
    }

    private <T> T in(Supplier<T> work) {
        return transactions.inNew(work);
    }
}
