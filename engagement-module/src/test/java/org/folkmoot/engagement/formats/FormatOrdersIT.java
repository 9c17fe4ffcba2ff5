package org.folkmoot.engagement.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.folkmoot.engagement.testing.MeetingBuilder.NOW;
import static org.folkmoot.engagement.testing.MeetingBuilder.aMeeting;
import static org.folkmoot.engagement.testing.RecipientBuilder.person;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.engagement.FormatDoor;
import org.folkmoot.contracts.engagement.FormatDoor.OneLetter;
import org.folkmoot.engagement.formats.TellInFormat.ForOne;
import org.folkmoot.engagement.model.FormatOrderBook.Group;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.Outgoing;
import org.folkmoot.engagement.model.OwnMessage;
import org.folkmoot.engagement.model.OwnMessage.State;
import org.folkmoot.engagement.model.RecipientBook.KnownRecipient;
import org.folkmoot.engagement.model.SettledFormat.Way;
import org.folkmoot.engagement.testing.EngagementDatabase;
import org.folkmoot.engagement.testing.Fakes;
import org.folkmoot.engagement.testing.InMemoryFiles;
import org.folkmoot.engagement.testing.WiredModule;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.outbox.MessageClass;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is missing of one thing, and messages to many people, are ordered together and undone together. */
class FormatOrdersIT {

    @RegisterExtension
    static final TestDatabase server = TestDatabase.migrated("engagement");

    private static final LocalDate DUE = LocalDate.of(2023, 10, 12);

    private EngagementDatabase database;
    private WiredModule module;
    private SettleFormat settling;
    private OrderOwnMessages ordering;
    private CloseFormatOrder closing;

    @BeforeEach
    void begin() {
        database = EngagementDatabase.begin(server);
        module = new WiredModule(database);
        settling = new SettleFormat(
                module.formatBook,
                module.formatOrders,
                module.formats,
                Fakes.uploads(),
                new InMemoryFiles(),
                module.floor.currentActor(),
                module.floor.audit(),
                module.clock);
        ordering = new OrderOwnMessages(
                module.formatOrders, module.floor.currentActor(), module.floor.audit(), module.clock);
        closing = new CloseFormatOrder(
                module.formatOrders,
                module.floor.events(),
                module.floor.currentActor(),
                module.floor.audit(),
                module.clock);
        module.known(person(1).needing("braille", null));
        module.known(person(2).needing("braille", null));
        module.known(person(3).needing("language", "Polish"));
        module.known(person(4).needing("large-print", null));
    }

    @AfterEach
    void end() {
        database.close();
    }

    @Test
    void allThatIsMissingIsOrderedFromOneSupplierAndUndoneTogether() {
        Meeting meeting = module.kept(aMeeting().waiting());
        Outgoing invitation = Outgoing.invitation(meeting.id());

        settling.orderAll(invitation, "Meeting", DUE, "Dots Ltd");
        assertThat(module.formats.missing(invitation)).isEmpty();
        assertThat(module.formatBook.settled(invitation))
                .hasSize(3)
                .allMatch(each -> "Dots Ltd".equals(each.supplier()) && DUE.equals(each.dueOn()));
        settling.exists(invitation, "language-polish", null, null);
        long order = module.formatOrders.newest(1).get(0).id();
        closing.undo(order);

        assertThat(module.formatBook.settled(invitation)).singleElement().satisfies(each -> assertThat(each.way())
                .isEqualTo(Way.EXISTS));
        assertThat(module.formats.missing(invitation)).hasSize(2);
        assertThatThrownBy(() -> closing.undo(order)).hasMessageContaining("AnOrderIsUndoneOnce");
    }

    @Test
    void messagesAboutOneThingAreOrderedTogetherAndTheOthersWait() {
        tell("consultation:1", "Have your say: A", 1, 2, 3, 4);
        tell("consultation:2", "Have your say: B", 1);

        assertThat(ordering.groups()).extracting(Group::title, Group::messages).contains(tuple("Have your say: A", 2));
        long order = ordering.order("consultation:1", Set.of("braille", "language-polish"), DUE, "Dots Ltd")
                .orElseThrow();

        assertThat(module.formatOrders.messages(order)).hasSize(3).allSatisfy(each -> {
            assertThat(each.about()).isEqualTo("consultation:1");
            assertThat(each.supplier()).isEqualTo("Dots Ltd");
            assertThat(each.dueOn()).isEqualTo(DUE);
        });
        assertThat(ordering.groups()).extracting(Group::messages).containsExactly(1, 1);
        assertThat(ordering.order("consultation:1", Set.of("braille"), DUE, null))
                .isEmpty();
    }

    @Test
    void undoneMessagesAreToBeMadeAgainUnlessThereIsNewerNews() {
        tell("consultation:1", "Have your say: A", 1, 2);
        long order = ordering.order(null, Set.of("braille"), DUE, null).orElseThrow();
        tell("consultation:1", "Have your say: A, after all", 2);

        closing.undo(order);

        assertThat(module.ownMessages.open(NOW, false, 10))
                .extracting(OwnMessage::subject)
                .containsExactly("Have your say: A", "Have your say: A, after all");
        assertThat(module.formatOrders.messages(order)).isEmpty();
    }

    @Test
    void whatWasSentOfAnOrderStaysSent() {
        tell("consultation:1", "Have your say: A", 1, 2);
        long order = ordering.order(null, Set.of("braille"), DUE, null).orElseThrow();

        assertThat(closing.sent(order)).isEqualTo(2);
        closing.undo(order);

        assertThat(module.ownMessages.open(NOW, false, 10)).isEmpty();
        assertThat(module.ownMessages.of(new PersonId(1), 1))
                .extracting(OwnMessage::state)
                .containsExactly(State.SENT);
        assertThat(module.floor.audited()).contains("format.order", "format.sent-order", "format.undo-order");
    }

    @Test
    void whatAnotherModuleTellsSomebodyIsMadeInTheirFormatAndALetterTheyCannotReadIsHeld() {
        module.known(person(5));
        FormatDoor door = new DoorForModules(module.recipients, module.ownMessages, module.clock);

        assertThat(door.pass(outcomeTo(5, true))).as("in the usual format").isTrue();
        assertThat(door.pass(outcomeTo(1, false)))
                .as("a mail does not wait for Braille")
                .isTrue();
        assertThat(door.pass(outcomeTo(3, true)))
                .as("a letter in English waits for Polish")
                .isFalse();

        assertThat(module.ownMessages.open(NOW, false, 10))
                .extracting(OwnMessage::format, OwnMessage::heldBack, OwnMessage::words)
                .containsExactlyInAnyOrder(
                        tuple("braille", false, "This is what came of it."),
                        tuple("language-polish", true, "This is what came of it."));
    }

    private static OneLetter outcomeTo(long person, boolean byPost) {
        String text = "Dear Member\n\nThis is what came of it.\n\nRead all of it here:\n[[outcome]]\n";
        return new OneLetter(
                new PersonId(person), "consultation-outcome", "consultation:a", "What came of it", text, byPost);
    }

    private void tell(String about, String subject, long... people) {
        List<ForOne> all = Arrays.stream(people)
                .mapToObj(each -> module.recipients.find(new PersonId(each)).orElseThrow())
                .map(person -> ForOne.known(person, each -> message(about, subject, each)))
                .toList();
        module.telling.tellEach(all, null);
    }

    private static Message message(String about, String subject, KnownRecipient person) {
        return Message.letter(MessageClass.ENGAGEMENT, "consultation-opened")
                .to(person.name(), "1 Example Road")
                .person(person.person())
                .about(about)
                .subject(subject)
                .text("Dear " + person.name() + "\n\nTell us what you think.\n")
                .build();
    }
}
