package org.folkmoot.engagement.after;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.folkmoot.engagement.testing.MeetingBuilder.NOW;
import static org.folkmoot.engagement.testing.MeetingBuilder.aMeeting;
import static org.folkmoot.engagement.testing.RecipientBuilder.person;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.engagement.AttendanceRecorded;
import org.folkmoot.contracts.engagement.TableNotesRecorded;
import org.folkmoot.engagement.model.Answer;
import org.folkmoot.engagement.model.AttendanceBook;
import org.folkmoot.engagement.model.AttendanceBook.Came;
import org.folkmoot.engagement.model.FollowUpBook;
import org.folkmoot.engagement.model.Invitation;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.Mode;
import org.folkmoot.engagement.model.Payment;
import org.folkmoot.engagement.model.PaymentBook;
import org.folkmoot.engagement.model.Reply;
import org.folkmoot.engagement.model.RoomBook;
import org.folkmoot.engagement.store.DemoRows;
import org.folkmoot.engagement.store.SqlAttendanceBook;
import org.folkmoot.engagement.store.SqlConsultationBook;
import org.folkmoot.engagement.store.SqlFollowUpBook;
import org.folkmoot.engagement.store.SqlPaymentBook;
import org.folkmoot.engagement.store.SqlRoomBook;
import org.folkmoot.engagement.store.views.RoomViews;
import org.folkmoot.engagement.testing.EngagementDatabase;
import org.folkmoot.engagement.testing.Fakes;
import org.folkmoot.engagement.testing.WiredModule;
import org.folkmoot.platform.links.LinkSigner;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.outbox.MessageLink;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who came, what they were written, what they said, what they were paid. */
class AfterTheMeetingIT {

    @RegisterExtension
    static final TestDatabase server = TestDatabase.migrated("engagement");

    private EngagementDatabase database;
    private WiredModule module;
    private AttendanceBook attendance;
    private FollowUpBook followUps;
    private PaymentBook payments;
    private NoteAttendance noting;
    private Meeting meeting;

    @BeforeEach
    void begin() {
        database = EngagementDatabase.begin(server);
        module = new WiredModule(database);
        attendance = new SqlAttendanceBook(database.jdbi());
        followUps = new SqlFollowUpBook(database.jdbi());
        payments = new SqlPaymentBook(database.jdbi());
        noting = new NoteAttendance(
                module.meetings,
                attendance,
                module.floor.events(),
                module.floor.currentActor(),
                module.floor.audit(),
                module.clock);
        meeting = module.kept(aMeeting().approved());
        module.clock.moveTo(NOW.plus(Duration.ofDays(40)));
    }

    @AfterEach
    void end() {
        database.close();
        server.emptyTables();
    }

    @Test
    void whoIsNotTickedIsNotedAsMissing() {
        long came = coming(module.known(person(1)));
        coming(module.known(person(2)));

        AttendanceBook.Turnout turnout = noting.note(meeting.id(), Set.of(came));
        noting.note(meeting.id(), Set.of(came));

        assertThat(turnout).isEqualTo(new AttendanceBook.Turnout(1, 1));
        assertThat(attendance.turnout(meeting.id())).isEqualTo(turnout);
        assertThat(module.floor.published()).contains(new AttendanceRecorded(meeting.id(), 1, 1));
    }

    @Test
    void nobodyIsNotedBeforeTheMeetingBegan() {
        module.clock.moveTo(NOW);

        assertThatThrownBy(() -> noting.note(meeting.id(), Set.of()))
                .hasMessageContaining("AttendanceIsNotedOnceItBegan");
    }

    @Test
    void thoseWhoCameAreWrittenToAndThoseWhoObjectAreLeftOut() {
        long one = coming(module.known(person(1)));
        long two = coming(module.known(person(2).objecting()));
        coming(module.known(person(3)));
        noting.note(meeting.id(), Set.of(one, two));
        noting.walkIn(meeting.id(), new Came("A walker-in", null, null, Mode.IN_PERSON));
        FollowUp following = following();

        int told = following.send(meeting.id(), "Thank you", "You came.\n\nThank you.", true);

        assertThat(told).isEqualTo(1);
        assertThat(module.floor.queued()).singleElement().satisfies(mail -> {
            assertThat(mail.person()).isEqualTo(new PersonId(1));
            assertThat(mail.links().get("evaluate").path()).isEqualTo("/evaluate/");
            assertThat(mail.unsubscribe()).isNotNull();
        });
        assertThat(followUps.of(meeting.id())).singleElement().satisfies(sent -> assertThat(sent.leftOut())
                .isEqualTo(2));

        module.known(person(1).needing("easy-read", null));
        assertThatThrownBy(() -> following.send(meeting.id(), "News", "What became of it", false))
                .hasMessageContaining("The follow-up waits for formats");
    }

    @Test
    void whoCameWithoutAPlaceIsOnTheListAndNamelessAMonthLater() {
        noting.walkIn(meeting.id(), new Came("A walker-in", null, null, Mode.IN_PERSON));
        assertThat(attendance.expected(meeting.id())).singleElement().satisfies(each -> {
            assertThat(each.name()).isEqualTo("A walker-in");
            assertThat(each.attendance()).isPositive();
        });
        RoomBook room = new SqlRoomBook(database.jdbi());
        Instant over = meeting.details().time().ends().toInstant();

        assertThat(room.forgetWalkIns(over, 10)).isZero();
        assertThat(room.forgetWalkIns(over.plusSeconds(1), 10)).isEqualTo(1);
        assertThat(attendance.expected(meeting.id()))
                .extracting(AttendanceBook.Expected::name)
                .containsExactly("Name withheld");
    }

    @Test
    void whoCameWithoutAPlaceIsJoinedToTheirRecordOnce() {
        PersonId two = module.known(person(2));

        noting.walkIn(meeting.id(), new Came("Member Two", "other@example.org", two.value(), Mode.IN_PERSON));
        noting.walkIn(meeting.id(), new Came("Member Two", null, two.value(), Mode.IN_PERSON));

        assertThat(attendance.turnout(meeting.id())).isEqualTo(new AttendanceBook.Turnout(1, 0));
        assertThat(attendance.expected(meeting.id())).singleElement().satisfies(each -> assertThat(each.person())
                .isEqualTo(two));
        assertThat(new RoomViews(database.jdbi()).count(meeting.id()).members()).isEqualTo(1);
        assertThat(module.floor.audited()).contains("meeting.attendance");
    }

    @Test
    void somebodySaysHowItWasOnce() {
        long one = coming(module.known(person(1)));
        SayHowItWas saying = new SayHowItWas(
                signer(FollowUpMessages.PURPOSE, one),
                module.invitations,
                attendance,
                module.meetings,
                followUps,
                module.floor.audit());

        assertThat(saying.say("token", 4, 3, 2, "More time")).isTrue();
        assertThat(saying.say("token", 1, 1, 1, null)).isFalse();

        assertThat(followUps.evaluations(meeting.id()))
                .containsExactly(new FollowUpBook.Evaluation(meeting.id(), 4, 3, 2, "More time"));
    }

    @Test
    void whoCameWithoutAPlaceAndLeftAnAddressIsAskedOnce() {
        noting.walkIn(meeting.id(), new Came("A walker-in", "walker@example.org", null, Mode.IN_PERSON));
        assertThat(following().send(meeting.id(), "Thank you", "You came.", true))
                .isEqualTo(1);
        Message mail = module.floor.queued().get(0);
        MessageLink link = mail.links().get("evaluate");
        assertThat(mail.to()).isEqualTo("walker@example.org");
        assertThat(link.signedPurpose()).isEqualTo(FollowUpMessages.PURPOSE_CAME);

        SayHowItWas saying = new SayHowItWas(
                signer(FollowUpMessages.PURPOSE_CAME, link.signedId()),
                module.invitations,
                attendance,
                module.meetings,
                followUps,
                module.floor.audit());
        assertThat(saying.say("token", 4, 4, 4, null)).isTrue();
        assertThat(saying.say("token", 1, 1, 1, null)).isFalse();
        assertThat(followUps.evaluations(meeting.id())).hasSize(1);
    }

    @Test
    void whatSomebodyWroteOnPaperIsKeptOnceItBegan() {
        KeyInEvaluation keying = new KeyInEvaluation(module.meetings, followUps, module.floor.audit(), module.clock);

        keying.keyIn(new FollowUpBook.Evaluation(meeting.id(), 4, 3, 2, "Larger print"));
        assertThat(followUps.evaluations(meeting.id())).hasSize(1);

        module.clock.moveTo(NOW);
        assertThatThrownBy(() -> keying.keyIn(new FollowUpBook.Evaluation(meeting.id(), 1, 1, 1, null)))
                .hasMessageContaining("AttendanceIsNotedOnceItBegan");
    }

    @Test
    void aPaymentIsApprovedBeforeItIsPaidAndForgetsAnErasedPerson() {
        PersonId ann = module.known(person(1));
        RecordPayment recording = new RecordPayment(module.meetings, payments, module.floor.audit(), module.clock);
        coming(ann);
        recording.note(meeting.id(), ann, "Ann", Payment.Kind.EXPENSES, 1250, "Bus");
        long id = payments.of(meeting.id()).get(0).id();

        assertThatThrownBy(() -> recording.become(meeting.id(), id, Payment.State.PAID))
                .hasMessageContaining("APaymentGoesItsWay");
        recording.become(meeting.id(), id, Payment.State.APPROVED);
        recording.become(meeting.id(), id, Payment.State.PAID);
        assertThat(payments.of(meeting.id()).get(0).personId()).isEqualTo(ann);

        module.recipients.forget(ann, NOW);
        assertThat(payments.of(meeting.id())).extracting(Payment::name).isEqualTo(List.of("Name withheld"));
    }

    @Test
    void tableNotesAreHandedToAConsultationOnce() {
        DemoRows rows = new DemoRows(database.jdbi());
        rows.table(meeting.id(), 1, "Waiting", "A call would have helped.", NOW);
        HandOverNotes handing = new HandOverNotes(
                module.meetings,
                new SqlConsultationBook(database.jdbi()),
                module.floor.events(),
                module.floor.audit(),
                module.clock);

        assertThat(handing.hand(meeting.id(), "strategy-refresh")).isEqualTo(1);
        assertThat(handing.hand(meeting.id(), "strategy-refresh")).isZero();

        assertThat(module.floor.published()).singleElement().isInstanceOf(TableNotesRecorded.class);
    }

    private FollowUp following() {
        return new FollowUp(
                module.meetings,
                attendance,
                followUps,
                new FollowUpMessages(Fakes.settings(), module.topics),
                module.floor.outbox(),
                module.formats,
                module.floor.audit(),
                module.clock);
    }

    private long coming(PersonId person) {
        Invitation invitation = Invitation.to(meeting.id(), person, NOW);
        module.invitations.add(invitation);
        invitation.answer(new Reply(Answer.COMING, 0, null, false), false, NOW);
        module.meetings.flush();
        return invitation.id();
    }

    private static LinkSigner signer(String madeFor, long signed) {
        return new LinkSigner() {
            @Override
            public String sign(String purpose, long id, int version) {
                return "token";
            }

            @Override
            public Optional<SignedId> verify(String purpose, String token) {
                return Optional.of(new SignedId(signed, 1)).filter(any -> madeFor.equals(purpose));
            }
        };
    }
}
