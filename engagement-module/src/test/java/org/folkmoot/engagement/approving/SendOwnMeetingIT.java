package org.folkmoot.engagement.approving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.folkmoot.engagement.testing.MeetingBuilder.aMeeting;
import static org.folkmoot.engagement.testing.RecipientBuilder.person;

import java.util.List;
import org.folkmoot.engagement.convening.ConvenersMeetings;
import org.folkmoot.engagement.convening.DraftMeeting;
import org.folkmoot.engagement.convening.SubmitMeeting;
import org.folkmoot.engagement.convening.WriteInvitation;
import org.folkmoot.engagement.model.InvitationText;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingState;
import org.folkmoot.engagement.testing.EngagementDatabase;
import org.folkmoot.engagement.testing.MeetingBuilder;
import org.folkmoot.engagement.testing.WiredModule;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.Grant;
import org.folkmoot.platform.access.Role;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The office plans a meeting of its own and sends it, and that is recorded as its approval. */
class SendOwnMeetingIT {

    @RegisterExtension
    static final TestDatabase server = TestDatabase.migrated("engagement");

    private static final Actor OFFICE =
            new Actor("Olive Office", Subject.staff(3), List.of(new Grant(Role.OFFICE, Scope.TRUST)));
    private static final Actor GOVERNOR = new Actor(
            "Gus Governor", Subject.person(7), List.of(new Grant(Role.CONVENER, Scope.constituency("public-bexley"))));

    private EngagementDatabase database;
    private WiredModule module;
    private ConvenersMeetings desk;

    @BeforeEach
    void begin() {
        database = EngagementDatabase.begin(server);
        module = new WiredModule(database);
        module.floor.actor(OFFICE);
        desk = new ConvenersMeetings(module.meetings, module.floor.currentActor());
        module.known(person(1));
        module.known(person(2).in("public-bromley").byPost());
    }

    @AfterEach
    void end() {
        database.close();
    }

    @Test
    void theWholeTrustIsInvitedAndTheApprovalIsRecorded() {
        Meeting meeting = planned(Scope.TRUST);

        assertThat(sending().send(meeting.id(), meeting.version())).isEqualTo(2);

        assertThat(module.floor.queued())
                .extracting(Message::kind)
                .containsExactly("meeting-invitation", "meeting-invitation");
        assertThat(module.floor.audited()).endsWith("meeting.submit", "meeting.approve");
        assertThat(steps())
                .containsExactly(
                        "DRAFT by Olive Office",
                        "WAITING_FOR_APPROVAL by Olive Office",
                        "APPROVED by Olive Office",
                        "INVITING by Olive Office");
    }

    @Test
    void aConstituencyCanBeInvitedAlone() {
        Meeting meeting = planned(Scope.constituency("public-bromley"));

        assertThat(sending().send(meeting.id(), meeting.version())).isEqualTo(1);
    }

    @Test
    void whatSomeoneChangedMeanwhileIsNotSent() {
        Meeting meeting = planned(Scope.TRUST);

        assertThatThrownBy(() -> sending().send(meeting.id(), meeting.version() - 1))
                .isInstanceOf(Conflict.class);
        assertThat(module.floor.queued()).isEmpty();
    }

    @Test
    void aSecondSendIsRefused() {
        Meeting meeting = planned(Scope.TRUST);
        sending().send(meeting.id(), meeting.version());

        assertThatThrownBy(() -> sending().send(meeting.id(), meeting.version()))
                .hasMessageContaining("StateAllowsTheChange");
    }

    @Test
    void aConvenersDraftIsNeitherOpenedNorSentByTheOffice() {
        Meeting draft = module.kept(aMeeting().draft());

        assertThatThrownBy(() -> desk.find(draft.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sending().send(draft.id(), draft.version())).isInstanceOf(NotFound.class);
        assertThat(draft.state()).isEqualTo(MeetingState.DRAFT);
    }

    @Test
    void aDraftOfTheOfficeCanBeThrownAwayAndNobodyIsTold() {
        Meeting meeting = planned(Scope.TRUST);

        discarding().discard(meeting.id());

        assertThat(meeting.state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(module.floor.audited()).endsWith("meeting.discard");
        assertThat(module.floor.queued()).isEmpty();
        assertThatThrownBy(() -> sending().send(meeting.id(), version(meeting.id())))
                .hasMessageContaining("StateAllowsTheChange");
    }

    @Test
    void theOfficeThrowsNoConvenersDraftAway() {
        Meeting draft = module.kept(aMeeting().draft());

        assertThatThrownBy(() -> discarding().discard(draft.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void theOfficePlansForNoNetworkAndAGovernorForNoTrust() {
        assertThatThrownBy(() -> drafting().draft(aMeeting().details(), Scope.network("carers")))
                .isInstanceOf(NotFound.class);
        module.floor.actor(GOVERNOR);
        assertThatThrownBy(() -> drafting().draft(aMeeting().details(), Scope.TRUST))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aGovernorDoesNotOpenTheOfficesMeetingForEveryone() {
        Meeting meeting = planned(Scope.TRUST);
        module.floor.actor(GOVERNOR);

        assertThatThrownBy(() -> desk.find(meeting.id())).isInstanceOf(NotFound.class);
    }

    private Meeting planned(Scope scope) {
        MeetingBuilder plan = aMeeting().titled("Annual members' meeting");
        long id = drafting().draft(plan.details(), scope);
        new WriteInvitation(desk, module.floor.audit(), module.clock)
                .write(id, version(id), new InvitationText("Our year", "Come and hear about our year."));
        database.forget();
        return module.meetings.find(id).orElseThrow();
    }

    private int version(long id) {
        return module.meetings.find(id).orElseThrow().version();
    }

    private DraftMeeting drafting() {
        return new DraftMeeting(module.meetings, desk, module.floor.currentActor(), module.floor.audit(), module.clock);
    }

    private SubmitMeeting discarding() {
        return new SubmitMeeting(
                desk, module.meetings, module.floor.currentActor(), module.floor.audit(), module.clock);
    }

    private SendOwnMeeting sending() {
        return new SendOwnMeeting(
                module.meetings, module.approving(), module.floor.currentActor(), module.floor.audit(), module.clock);
    }

    private List<String> steps() {
        return database.jdbi().withHandle(handle -> handle.createQuery(
                        "select concat(to_state, ' by ', actor) from engagement_meeting_step order by id")
                .mapTo(String.class)
                .list());
    }
}
