package org.folkmoot.engagement.replying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.engagement.testing.MeetingBuilder.NOW;
import static org.folkmoot.engagement.testing.MeetingBuilder.aMeeting;
import static org.folkmoot.engagement.testing.RecipientBuilder.person;

import org.folkmoot.contracts.PersonId;
import org.folkmoot.engagement.model.Answer;
import org.folkmoot.engagement.model.Invitation;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.Mode;
import org.folkmoot.engagement.model.Needs;
import org.folkmoot.engagement.model.Party;
import org.folkmoot.engagement.model.Reply;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.replying.LookAtInvitation.Look;
import org.folkmoot.engagement.store.SqlNeedsBook;
import org.folkmoot.engagement.store.SqlPaperBook;
import org.folkmoot.engagement.store.views.InvitationFactViews;
import org.folkmoot.engagement.testing.EngagementDatabase;
import org.folkmoot.engagement.testing.Fakes;
import org.folkmoot.engagement.testing.WiredModule;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the pages behind many invitations to one meeting share is held, but never for longer than it is right. */
class LookAtInvitationIT {

    @RegisterExtension
    static final TestDatabase server = TestDatabase.migrated("engagement");

    private EngagementDatabase database;
    private WiredModule module;
    private LookAtInvitation looking;
    private Meeting meeting;

    @BeforeEach
    void begin() {
        database = EngagementDatabase.begin(server);
        module = new WiredModule(database);
        looking = new LookAtInvitation(
                new InvitationLinks(Fakes.signer(), module.invitations, module.meetings, module.recipients),
                module.meetings,
                new SqlPaperBook(database.jdbi()),
                new InvitationFactViews(database.jdbi()),
                new Seats(module.invitations));
        module.known(person(1));
        module.known(person(2));
        module.known(person(3));
        meeting = module.invited(aMeeting().withPlaces(2));
    }

    @AfterEach
    void end() {
        database.close();
    }

    @Test
    void aMemberReadsTheirNameAndWhatIsRememberedOfThem() {
        new SqlNeedsBook(database.jdbi()).remember(new PersonId(1), new Needs("A ramp", null), NOW);

        Look look = look(1);

        assertThat(look.opened().name()).isEqualTo("Member O'Number 1");
        assertThat(look.needs()).contains(new Needs("A ramp", null));
        assertThat(look.papers()).isZero();
        assertThat(look(2).needs()).isEmpty();
    }

    @Test
    void freeSeatsAreCountedAnewOnceSomebodyAnswered() {
        assertThat(look(1).free()).extracting(Seats.Free::seats).containsExactly(2);
        database.jdbi()
                .useHandle(handle ->
                        handle.execute("update engagement_invitation set answer = 'COMING' where person_id = 2"));

        looking.seatsChanged(meeting.id());

        assertThat(look(1).free()).extracting(Seats.Free::seats).containsExactly(1);
        database.forget();
        assertThat(look(2).free()).as("nothing to take for somebody who comes").isEmpty();
    }

    @Test
    void aSeatThatIsTooFewForThePartyThatWaitsIsFreeForSomebodyAlone() {
        database.jdbi().useHandle(handle -> {
            handle.execute("update engagement_invitation set answer = 'COMING' where person_id = 3");
            handle.execute("update engagement_invitation set answer = 'COMING', guests = 1,"
                    + " waiting_since = '2023-10-02', waiting_order = 1 where person_id = 2");
        });
        database.forget();

        assertThat(look(1).free()).extracting(Seats.Free::seats).containsExactly(1);
    }

    @Test
    void aMeetingThatChangedIsReadAnew() {
        Meeting held = look(1).opened().meeting();
        database.jdbi()
                .useHandle(handle -> handle.execute(
                        "update engagement_meeting set title = 'Elsewhere', version = version + 1 where id = ?",
                        meeting.id()));
        database.forget();

        assertThat(held.details().title()).isNotEqualTo("Elsewhere");
        assertThat(look(2).opened().meeting().details().title()).isEqualTo("Elsewhere");
    }

    @Test
    void thePageSeesTheInvitationAsItIsStored() {
        Reply coming =
                new Reply(Answer.COMING, Mode.IN_PERSON, new Party(1, 2, 0), new Needs("A ramp", "No nuts"), true);
        long id = idOf(1);
        Invitation stored = module.invitations.find(id).orElseThrow();
        stored.answer(coming, true, NOW);
        stored.standAt(7);
        stored.offer(NOW, NOW.plusSeconds(60));
        database.forget();

        Invitation seen = look(1).opened().invitation();

        assertThat(seen)
                .usingRecursiveComparison()
                .ignoringFields("invitedAt", "answeredAt", "offeredAt", "sendId", "version", "guestMail")
                .isEqualTo(module.invitations.find(id).orElseThrow());
    }

    @Test
    void onlyWhoHasDoneNothingYetReadsThePageOfEverybody() {
        new SqlNeedsBook(database.jdbi()).remember(new PersonId(1), new Needs("A ramp", null), NOW);
        Invitation second = module.invitations.find(idOf(2)).orElseThrow();

        assertThat(isUntouched(1)).as("needs are remembered").isFalse();
        assertThat(isUntouched(2)).isTrue();

        second.answer(new Reply(Answer.NOT_COMING, null, new Party(0, 0, 0), Needs.NONE, false), true, NOW);
        database.forget();
        assertThat(isUntouched(2)).as("an answer").isFalse();
    }

    private boolean isUntouched(long person) {
        return looking.facts("reply-" + idOf(person) + "-1").orElseThrow().isUntouched();
    }

    @Test
    void aLinkOfAnInvitationThatWasTakenBackOpensNothing() {
        String link = "reply-" + idOf(1) + "-1";
        assertThat(looking.at("reply-" + idOf(1) + "-2"))
                .as("a link of another version")
                .isEmpty();

        database.jdbi()
                .useHandle(handle -> handle.execute(
                        "update engagement_invitation set withdrawn_at = '2023-10-01' where person_id = 1"));

        assertThat(looking.at(link)).isEmpty();
    }

    private Look look(long person) {
        return looking.at("reply-" + idOf(person) + "-1").orElseThrow();
    }

    private long idOf(long person) {
        return module.audiences.guestsOf(meeting.id(), Topic.MEETINGS, 0, 10).stream()
                .filter(each -> new PersonId(person).equals(each.person()))
                .findFirst()
                .orElseThrow()
                .invitation();
    }
}
