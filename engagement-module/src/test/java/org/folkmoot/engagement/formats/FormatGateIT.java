package org.folkmoot.engagement.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.folkmoot.engagement.testing.MeetingBuilder.NOW;
import static org.folkmoot.engagement.testing.MeetingBuilder.aMeeting;
import static org.folkmoot.engagement.testing.RecipientBuilder.person;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.engagement.HeldLettersSent;
import org.folkmoot.engagement.model.Audiences.Invited;
import org.folkmoot.engagement.model.FormatBook.Asked;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.NeededFormat;
import org.folkmoot.engagement.model.Outgoing;
import org.folkmoot.engagement.model.OwnMessage;
import org.folkmoot.engagement.model.OwnMessage.State;
import org.folkmoot.engagement.model.OwnMessageBook.Settled;
import org.folkmoot.engagement.model.SettledFormat.Way;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.model.rules.EveryFormatIsSettled;
import org.folkmoot.engagement.testing.EngagementDatabase;
import org.folkmoot.engagement.testing.Fakes;
import org.folkmoot.engagement.testing.WiredModule;
import org.folkmoot.platform.files.FileStore;
import org.folkmoot.platform.outbox.Channel;
import org.folkmoot.platform.outbox.MessageClass;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** No invitation goes out before each needed format exists, is ordered for a day, or somebody signed for it. */
class FormatGateIT {

    @RegisterExtension
    static final TestDatabase server = TestDatabase.migrated("engagement");

    private static final LocalDate TODAY = LocalDate.of(2023, 10, 2);

    private EngagementDatabase database;
    private WiredModule module;
    private SettleFormat settling;
    private AskAboutFormats asking;
    private AnswerAboutFormats answering;

    @BeforeEach
    void begin() {
        database = EngagementDatabase.begin(server);
        module = new WiredModule(database);
        FileStore files = Fakes.proxy(FileStore.class, (method, arguments) -> 77L);
        settling = new SettleFormat(
                module.formatBook,
                module.formatOrders,
                module.formats,
                Fakes.uploads(),
                files,
                module.floor.currentActor(),
                module.floor.audit(),
                module.clock);
        asking = new AskAboutFormats(
                module.formatBook,
                module.floor.outbox(),
                Fakes.settings(),
                module.floor.starter(),
                module.floor.audit(),
                module.clock);
        answering = new AnswerAboutFormats(
                module.formatBook, Fakes.signer(), module.floor.currentActor(), module.floor.audit(), module.clock);
        module.known(person(1));
        module.known(person(2).needing("braille", null));
        module.known(person(3).needing("braille", null).byPost());
        module.known(person(4).needing("language", "Polish"));
        module.known(person(5).needing("bsl", null).objecting());
    }

    @AfterEach
    void end() {
        database.close();
    }

    @Test
    void theGateListsWhatIsMissingByPeopleAndHoldsTheInvitationBack() {
        Meeting meeting = module.kept(aMeeting().waiting());

        assertThat(module.formats.missing(invitation(meeting)))
                .containsExactly(new NeededFormat("braille", null, 2), new NeededFormat("language", "Polish", 1));
        assertThatThrownBy(() -> module.approving().approve(meeting.id(), meeting.version()))
                .isInstanceOfSatisfying(RuleBroken.class, refusal -> {
                    assertThat(refusal.rule()).isInstanceOf(EveryFormatIsSettled.class);
                    assertThat(refusal.rule().mendedAt()).isEqualTo("/office/meetings/" + meeting.id() + "/formats");
                });
        assertThat(module.floor.queued()).isEmpty();
    }

    @Test
    void anOrderAFileAndASignedExceptionOpenIt() {
        Meeting meeting = module.kept(aMeeting().waiting());
        settling.ordered(invitation(meeting), "braille", TODAY.plusDays(9), "Dots Ltd");
        settling.exception(invitation(meeting), "language-polish", "An interpreter rings her", TODAY);

        assertThat(module.formats.missing(invitation(meeting))).isEmpty();
        assertThat(module.formatBook.orders(10)).singleElement().satisfies(order -> {
            assertThat(order.format().copies()).isEqualTo(2);
            assertThat(order.format().supplier()).isEqualTo("Dots Ltd");
        });
        assertThat(module.approving().approve(meeting.id(), meeting.version())).isEqualTo(4);
    }

    @Test
    void anExceptionEndsOnItsLastDay() {
        Meeting meeting = module.kept(aMeeting().waiting());
        settling.exists(
                invitation(meeting),
                "braille",
                "invitation.pdf",
                new ByteArrayInputStream("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)));
        settling.exception(invitation(meeting), "language-polish", "She reads English, too", TODAY);
        assertThat(module.formats.missing(invitation(meeting))).isEmpty();
        assertThat(module.formatBook.settled(invitation(meeting)))
                .anyMatch(each -> each.way() == Way.EXISTS && Long.valueOf(77).equals(each.file()));

        module.clock.move(Duration.ofDays(1));

        assertThat(module.formats.missing(invitation(meeting)))
                .extracting(NeededFormat::key)
                .containsExactly("language-polish");
    }

    @Test
    void everythingThatIsMissingIsOrderedAtOnce() {
        Meeting meeting = module.kept(aMeeting().waiting());

        assertThat(settling.orderAll(invitation(meeting), "Meeting", TODAY.plusDays(7), null))
                .isEqualTo(2);
        assertThat(module.formats.missing(invitation(meeting))).isEmpty();
        assertThatThrownBy(() -> settling.needed(invitation(meeting), "audio")).hasMessageContaining("format");
    }

    @Test
    void wordsThatChangeAfterAFormatWasSettledCloseTheGate() {
        Meeting meeting = orderedBeforeItsWordsChanged();

        assertThat(module.formats.closed(invitation(meeting)))
                .extracting(OutgoingFormats.Line::words)
                .containsExactly("Braille (settled for earlier words)");
        assertThat(module.formats.settled(invitation(meeting))).containsExactly("language-polish");
        assertThatThrownBy(() -> module.approving().approve(meeting.id(), meeting.version()))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        refusal -> assertThat(refusal.rule().words()).contains("Braille (settled for earlier words)"));
    }

    @Test
    void itOpensWhereSomebodySaysWhyTheCopyIsStillRight() {
        Meeting meeting = orderedBeforeItsWordsChanged();

        settling.stillRight(invitation(meeting), "braille", "Only a comma changed");

        assertThat(module.formats.missing(invitation(meeting))).isEmpty();
        assertThat(module.formatBook.orders(10)).singleElement().satisfies(order -> {
            assertThat(order.format().supplier()).isEqualTo("Dots Ltd");
            assertThat(order.format().reason()).isEqualTo("Only a comma changed");
        });
        assertThat(module.approving().approve(meeting.id(), meeting.version())).isEqualTo(4);
    }

    private Meeting orderedBeforeItsWordsChanged() {
        Meeting meeting = module.kept(aMeeting().waiting());
        settling.exception(invitation(meeting), "language-polish", "An interpreter rings her", TODAY);
        settling.orderAll(invitation(meeting), "Meeting", TODAY.plusDays(7), "Dots Ltd");
        database.jdbi()
                .useHandle(handle -> handle.execute(
                        "update engagement_meeting set message_body = 'Other words' where id = ?", meeting.id()));
        database.forget();
        return meeting;
    }

    @Test
    void whatWasSettledStaysInSightOnceTheInvitationIsOut() {
        Meeting meeting = module.kept(aMeeting().waiting());
        settling.orderAll(invitation(meeting), "Meeting", TODAY.plusDays(7), null);
        module.approving().approve(meeting.id(), meeting.version());

        assertThat(module.formats.of(invitation(meeting)))
                .extracting(line -> line.needed().words())
                .containsExactlyInAnyOrder("Braille", "In Polish");
    }

    private static Outgoing invitation(Meeting meeting) {
        return Outgoing.invitation(meeting.id());
    }

    @Test
    void membersAreAskedOnceAYearAndWhatChangedWaitsForTheOffice() {
        module.known(person(6).needing("audio", null).joined(LocalDate.of(2020, 1, 1)));
        module.known(person(7).joined(LocalDate.of(2020, 1, 1)));

        assertThat(asking.due()).isEqualTo(1);
        assertThat(asking.askNext(10)).isEqualTo(1);
        assertThat(asking.askNext(10)).isZero();
        assertThat(module.floor.queued()).singleElement().satisfies(message -> {
            assertThat(message.messageClass()).isEqualTo(MessageClass.STATUTORY);
            assertThat(message.text()).contains("Audio");
        });
        answering.answer("formats-6-1", false, "Large print, please");
        assertThat(module.formatBook.changed(10)).singleElement().satisfies(each -> assertThat(each.words())
                .isEqualTo("Large print, please"));
        answering.deal(6);
        assertThat(module.formatBook.changed(10)).isEmpty();
        module.recipients.forget(new PersonId(6), NOW);
        assertThat(answering.open("formats-6-1")).isEmpty();
        List<Asked> nobody = module.formatBook.ask(NOW, TODAY, NOW, 10);
        assertThat(nobody).extracting(Asked::person).doesNotContain(new PersonId(6));
    }

    @Test
    void whatOnePersonIsToldGoesAtOnceByMailAndIsMadeInTheirFormatAsWell() {
        Meeting meeting = invited();

        tell(meeting, 2);
        tell(meeting, 2);

        assertThat(module.floor.queued()).hasSize(2);
        assertThat(module.ownMessages.open(NOW, false, 10)).singleElement().satisfies(own -> {
            assertThat(own.heldBack()).isFalse();
            assertThat(own.formatWords()).isEqualTo("Braille");
            assertThat(own.name()).isEqualTo("Member O'Number 2");
            assertThat(own.words())
                    .contains("This is a reminder", "01632 960 001")
                    .doesNotContain("[[")
                    .doesNotContain("O'Number");
        });
    }

    @Test
    void aLetterThatCannotBeReadIsHeldUntilItIsMadeOrSomebodySigns() {
        Meeting meeting = invited();
        tell(meeting, 3);
        assertThat(module.floor.queued()).isEmpty();
        OwnMessage held = module.ownMessages.open(NOW, false, 10).get(0);
        assertThat(held.heldBack()).isTrue();

        settlingOwn().settle(held.id(), new Settled(State.ORDERED, TODAY.plusDays(3), "Dots Ltd", null, "Ann"));
        assertThat(module.ownMessages.countOpen(NOW)).isEqualTo(1);
        assertThat(module.floor.published()).doesNotContain(new HeldLettersSent(List.of(held.held())));
        settlingOwn().settle(held.id(), new Settled(State.USUAL, null, null, "He asked for it by phone", "Ann"));
        assertThat(module.floor.published()).contains(new HeldLettersSent(List.of(held.held())));

        assertThat(module.floor.queued()).singleElement().satisfies(letter -> {
            assertThat(letter.channel()).isEqualTo(Channel.LETTER);
            assertThat(letter.text()).startsWith("Dear Member O'Number 3");
        });
        assertThat(module.ownMessages.countOpen(NOW)).isZero();
        assertThat(module.ownMessages.of(new PersonId(3), 10))
                .extracting(OwnMessage::state)
                .containsExactly(State.USUAL);
        assertThatThrownBy(() -> settlingOwn().settle(held.id(), new Settled(State.SENT, null, null, null, "Ann")))
                .hasMessageContaining("AMessageInAFormatIsStillToBeMade");
    }

    @Test
    void whoDoesNotComeOrIsForgottenNeedsNothingMade() {
        Meeting meeting = invited();
        tell(meeting, 2);
        tell(meeting, 3);

        module.telling.nothingMore(guest(meeting, 2), "meeting:" + meeting.id());
        module.recipients.forget(new PersonId(3), NOW);

        assertThat(module.ownMessages.countOpen(NOW)).isZero();
    }

    private Meeting invited() {
        Meeting meeting = module.kept(aMeeting().waiting());
        settling.orderAll(invitation(meeting), "Meeting", TODAY.plusDays(7), null);
        module.approving().approve(meeting.id(), meeting.version());
        module.floor.queued().clear();
        return meeting;
    }

    private void tell(Meeting meeting, long person) {
        module.telling.tell(
                List.of(guest(meeting, person)),
                meeting.details().time().ends().toInstant(),
                each -> module.messages.reminder(meeting, each, 7));
    }

    private Invited guest(Meeting meeting, long person) {
        return module.audiences.guestsOf(meeting.id(), Topic.MEETINGS, 0, 100).stream()
                .filter(each -> new PersonId(person).equals(each.person()))
                .findFirst()
                .orElseThrow();
    }

    private SettleOwnMessage settlingOwn() {
        return new SettleOwnMessage(
                module.ownMessages,
                module.recipients,
                module.floor.outbox(),
                module.floor.events(),
                module.floor.audit(),
                module.clock);
    }
}
