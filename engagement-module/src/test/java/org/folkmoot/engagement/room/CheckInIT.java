package org.folkmoot.engagement.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.folkmoot.engagement.testing.MeetingBuilder.aMeeting;
import static org.folkmoot.engagement.testing.RecipientBuilder.person;

import java.time.Duration;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.engagement.model.AmendmentVote;
import org.folkmoot.engagement.model.Answer;
import org.folkmoot.engagement.model.Invitation;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.Reply;
import org.folkmoot.engagement.model.RoomBook;
import org.folkmoot.engagement.model.RoomBook.Source;
import org.folkmoot.engagement.room.CheckIn.Noted;
import org.folkmoot.engagement.room.CheckIn.Seen;
import org.folkmoot.engagement.store.SqlRoomBook;
import org.folkmoot.engagement.store.views.RoomViews;
import org.folkmoot.engagement.testing.EngagementDatabase;
import org.folkmoot.engagement.testing.WiredModule;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.Grant;
import org.folkmoot.platform.access.Role;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who comes through the door is noted once, whichever way it is noted. */
class CheckInIT {

    @RegisterExtension
    static final TestDatabase server = TestDatabase.migrated("engagement");

    private EngagementDatabase database;
    private WiredModule module;
    private Meeting meeting;
    private Invitation ann;
    private RoomViews views;
    private CheckIn checkIn;

    @BeforeEach
    void begin() {
        database = EngagementDatabase.begin(server);
        module = new WiredModule(database);
        module.known(person(1));
        module.known(person(2));
        meeting = module.invited(aMeeting());
        ann = module.invitations.of(meeting.id(), new PersonId(1)).orElseThrow();
        ann.answer(new Reply(Answer.COMING, 2, "A ramp", false), false, module.clock.instant());
        ann.giveDoorCode("K7M4QXP");
        database.em().flush();
        views = new RoomViews(database.jdbi());
        Doors doors = new Doors(module.meetings, module.floor.currentActor(), module.clock);
        checkIn = new CheckIn(
                doors,
                new SqlRoomBook(database.jdbi()),
                views,
                module.floor.currentActor(),
                module.floor.audit(),
                module.clock);
        stands(Role.DOOR, meeting.scope());
        module.clock.moveTo(meeting.details().time().starts().toInstant().minus(Duration.ofHours(1)));
    }

    @AfterEach
    void end() {
        database.close();
    }

    @Test
    void oneTapNotesAPersonAndTheirGuestsOnce() {
        checkIn.here(meeting.id(), ann.id(), Source.DOOR);
        checkIn.here(meeting.id(), ann.id(), Source.DOOR);

        assertThat(views.count(meeting.id()).people()).isEqualTo(3);
        assertThat(views.count(meeting.id()).members()).isEqualTo(1);
        assertThat(module.floor.audited()).containsOnlyOnce("door.check-in");
    }

    @Test
    void aTapIsTakenBack() {
        checkIn.here(meeting.id(), ann.id(), Source.DOOR);
        long noted = views.expected(meeting.id(), 10).get(0).attendance();

        checkIn.notHere(meeting.id(), noted);

        assertThat(views.count(meeting.id()).people()).isZero();
        assertThat(views.expected(meeting.id(), 10)).singleElement().satisfies(each -> assertThat(each.isHere())
                .isFalse());
    }

    @Test
    void aCodeFindsItsPersonHoweverItIsTyped() {
        assertThat(checkIn.hereByCode(meeting.id(), "k7m 4qxp")).isPresent();
        assertThat(checkIn.hereByCode(meeting.id(), "AAAAAAA")).isEmpty();
        assertThat(views.named(meeting.id(), "k7m 4qxp", 10)).hasSize(1);
    }

    @Test
    void aPersonIsFoundByTheNameTheySayAndByTheOneOfTheirLetters() {
        module.known(person(1).called("Mrs Ahmed", "Mehmet Ahmed"));

        for (String said : List.of("mehmet", "Ahmed", "  ahmed   mehmet ", "mrs ahmed")) {
            assertThat(views.named(meeting.id(), said, 10))
                    .as(said)
                    .singleElement()
                    .satisfies(each -> assertThat(each.name()).isEqualTo("Mehmet Ahmed"));
        }
        assertThat(views.named(meeting.id(), "Mehmet Young", 10)).isEmpty();
        assertThat(views.named(meeting.id(), "%", 10)).isEmpty();
        assertThat(views.expected(meeting.id(), 10))
                .extracting(RoomViews.Guest::name)
                .containsExactly("Mehmet Ahmed");
    }

    @Test
    void whoComesWithoutAnInvitationIsKnownByEitherName() {
        module.known(person(2).called("Mrs Ahmed", "Mehmet Ahmed"));

        for (String said : List.of("mehmet  ahmed", "Mrs Ahmed", "Méhmet Ahmed")) {
            assertThat(views.onRecord(said, 5)).as(said).singleElement().satisfies(each -> assertThat(each.person())
                    .isEqualTo(2));
        }
        assertThat(views.onRecord("Ahmed", 5)).isEmpty();
    }

    @Test
    void aCountThatWasTypedWrongIsTakenBackOnce() {
        RoomBook book = new SqlRoomBook(database.jdbi());
        CountVote votes = new CountVote(
                new Doors(module.meetings, module.floor.currentActor(), module.clock),
                book,
                views,
                module.floor.currentActor(),
                module.floor.audit(),
                module.clock);
        stands(Role.OFFICE, Scope.TRUST);
        book.vote(meeting.id(), new AmendmentVote("Terms", "Gail", 9, 5, 3, 1), "Olive", module.clock.instant());
        long counted = views.votes(meeting.id()).get(0).id();

        votes.takeBack(meeting.id(), counted);

        assertThat(views.votes(meeting.id())).isEmpty();
        assertThat(module.floor.audited()).contains("amendment.take-back");
        assertThatThrownBy(() -> votes.takeBack(meeting.id(), counted)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatATelephoneSendsTwiceCountsOnce() {
        List<Noted> noted = List.of(new Noted("mark-one-12", "K7M4QXP"), new Noted("mark-two-12", "NOBODYS"));

        assertThat(checkIn.add(meeting.id(), noted)).extracting(Seen::fresh).containsExactly(true, false);
        assertThat(checkIn.add(meeting.id(), noted)).noneMatch(Seen::fresh);
        assertThat(checkIn.add(meeting.id(), noted)).last().isEqualTo(new Seen("NOBODYS", "", false));
        assertThat(views.count(meeting.id()).checkedIn()).isEqualTo(1);
    }

    @Test
    void whoComesWithoutAnInvitationIsJoinedToTheRecordOrNamed() {
        checkIn.walkedIn(meeting.id(), "Member Two", 2L, null);
        checkIn.walkedIn(meeting.id(), "Bob Passing", null, null);
        checkIn.walkedIn(meeting.id(), "Bob Passing", null, null);

        assertThat(views.count(meeting.id()).people()).isEqualTo(3);
        assertThat(views.count(meeting.id()).members()).isEqualTo(1);
    }

    @Test
    void needsAndCodesAreForgottenOnceTheMeetingIsLongOver() {
        assertThat(module.invitations.forgetNeeds(
                        meeting.details().time().starts().toInstant(), 10))
                .isZero();
        assertThat(module.invitations.forgetNeeds(
                        meeting.details().time().ends().toInstant().plusSeconds(1), 10))
                .isEqualTo(1);
        database.em().clear();

        Invitation forgotten = module.invitations.find(ann.id()).orElseThrow();
        assertThat(forgotten.doorCode()).isNull();
        assertThat(forgotten.reply().orElseThrow().needs().isEmpty()).isTrue();
        assertThat(forgotten.hasPlace()).isTrue();
    }

    @Test
    void namesAreShownOnTheDayAlone() {
        module.clock.move(Duration.ofDays(-2));

        assertThatThrownBy(() -> checkIn.here(meeting.id(), ann.id(), Source.DOOR))
                .hasMessageContaining("TheDoorIsOpenOnTheDay");
    }

    @Test
    void theDoorOfAnotherScopeStaysShut() {
        stands(Role.DOOR, Scope.network("carers"));

        assertThatThrownBy(() -> checkIn.here(meeting.id(), ann.id(), Source.DOOR))
                .isInstanceOf(NotFound.class);
    }

    private void stands(Role role, Scope scope) {
        module.floor.actor(new Actor("Dora Door", Subject.staff(9), List.of(new Grant(role, scope))));
    }
}
