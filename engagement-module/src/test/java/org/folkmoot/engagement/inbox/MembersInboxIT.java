package org.folkmoot.engagement.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.folkmoot.engagement.testing.MeetingBuilder.NOW;
import static org.folkmoot.engagement.testing.MeetingBuilder.aMeeting;
import static org.folkmoot.engagement.testing.RecipientBuilder.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.members.ConstituencyChanged;
import org.folkmoot.contracts.members.MemberChanged;
import org.folkmoot.contracts.members.MemberErased;
import org.folkmoot.contracts.members.MemberJoined;
import org.folkmoot.contracts.members.MemberLeft;
import org.folkmoot.contracts.members.MembersImported;
import org.folkmoot.engagement.model.Answer;
import org.folkmoot.engagement.model.Audience;
import org.folkmoot.engagement.model.Invitation;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.RecipientBook.Subscription;
import org.folkmoot.engagement.model.Reply;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.recipients.LetGo;
import org.folkmoot.engagement.recipients.RebuildRecipients;
import org.folkmoot.engagement.testing.EngagementDatabase;
import org.folkmoot.engagement.testing.Fakes;
import org.folkmoot.engagement.testing.RecipientBuilder;
import org.folkmoot.engagement.testing.WiredModule;
import org.folkmoot.engagement.welcoming.WelcomePerson;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.outbox.Channel;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What this module does when the members module tells it of people. */
class MembersInboxIT {

    @RegisterExtension
    static final TestDatabase server = TestDatabase.migrated("engagement");

    private static final LocalDate TODAY = LocalDate.of(2023, 10, 2);

    private EngagementDatabase database;
    private WiredModule module;
    private OnMemberJoined joined;
    private LetGo letGo;

    @BeforeEach
    void begin() {
        database = EngagementDatabase.begin(server);
        module = new WiredModule(database);
        joined = new OnMemberJoined(
                module.keeping,
                new WelcomePerson(
                        module.recipients,
                        Fakes.settings(),
                        WiredModule.constituencies(),
                        module.topics,
                        module.calendar,
                        module.telling,
                        module.floor.audit(),
                        module.clock));
        letGo = new LetGo(module.recipients, module.floor.outbox(), module.floor.audit(), module.clock);
    }

    @AfterEach
    void end() {
        database.close();
        server.emptyTables();
    }

    @Test
    void whoJoinsIsWelcomedByMailWithTheOpenMeetingsOfTheirInterests() {
        module.kept(aMeeting().titled("Talk about children").about("children").approved());
        module.kept(aMeeting()
                .titled("Closed talk")
                .about("children")
                .byInvitation()
                .approved());
        module.kept(aMeeting().titled("Talk about money").about("money").approved());

        join(newcomer(1).following("children"));

        Message welcome = module.floor.queued().get(0);
        assertThat(module.floor.queued()).hasSize(1);
        assertThat(welcome.channel()).isEqualTo(Channel.EMAIL);
        assertThat(welcome.to()).isEqualTo("member1@example.org");
        assertThat(welcome.text())
                .contains("You are a member of the constituency Bexley", "You are invited to: Talk about children")
                .doesNotContain("Closed talk", "Talk about money");
    }

    @Test
    void whoWantsLettersIsWelcomedByLetter() {
        join(newcomer(1).byPost());
        join(newcomer(2).withoutMail());

        assertThat(module.floor.queued()).extracting(Message::channel).containsOnly(Channel.LETTER);
        assertThat(module.floor.queued()).hasSize(2);
    }

    @Test
    void whoNeedsAFormatIsWelcomedInItAndNotByALetterThatTheyCannotRead() {
        MemberJoined event = join(newcomer(1).byPost().needing("braille", null));

        assertThat(module.floor.queued()).isEmpty();
        assertThat(module.ownMessages.of(event.person(), 10)).singleElement().satisfies(own -> {
            assertThat(own.heldBack()).isTrue();
            assertThat(own.words()).contains("You are a member of the constituency Bexley");
        });
    }

    @Test
    void aJoiningThatIsToldTwiceWelcomesOnce() {
        MemberJoined event = join(newcomer(1).following("children"));

        joined.on(event);

        assertThat(module.floor.queued()).hasSize(1);
        assertThat(module.floor.audited()).containsExactly("person.welcome");
        assertThat(module.recipients.subscriptions(event.person())).hasSize(2);
    }

    @Test
    void whoJoinsAgainLaterIsWelcomedAgain() {
        join(newcomer(1));

        join(person(1).joined(TODAY.minusDays(1)));

        assertThat(module.floor.queued()).hasSize(2);
    }

    @Test
    void aJoiningToldLongAfterwardsOrOfSomeoneErasedWelcomesNobody() {
        join(person(1).joined(TODAY.minusDays(31)));
        joined.on(new MemberJoined(new PersonId(2), "public-bexley", TODAY));

        assertThat(module.floor.queued()).isEmpty();
        assertThat(module.recipients.find(new PersonId(2))).isEmpty();
    }

    @Test
    void aSensitiveNetworkIsNotNamedInTheWelcome() {
        module.topics.keep(new Topic("carers", Topic.Kind.NETWORK, "Carers", null, null, false, 1));
        module.topics.keep(new Topic("survivors", Topic.Kind.NETWORK, "Survivors", null, "I agree", true, 2));

        join(newcomer(1).inNetworks("carers", "survivors"));

        assertThat(module.floor.queued().get(0).text())
                .contains("You signed up to: Carers.")
                .doesNotContain("Survivors");
    }

    @Test
    void aChangeIsKeptAndTellsNobody() {
        PersonId one = module.known(person(1).following("children"));
        module.member(person(1).mail("new@example.org").following("money").objecting());

        OnMemberChanged listener = new OnMemberChanged(module.keeping);
        listener.on(new MemberChanged(one));
        listener.on(new MemberChanged(one));

        assertThat(module.recipients.find(one)).hasValueSatisfying(kept -> {
            assertThat(kept.mail()).isEqualTo("new@example.org");
            assertThat(kept.objects()).isTrue();
        });
        assertThat(module.recipients.subscriptions(one))
                .extracting(Subscription::topic)
                .containsExactly("meetings", "money");
        assertThat(module.floor.queued()).isEmpty();
    }

    @Test
    void whoMovesToAnotherConstituencyIsInItsAudience() {
        PersonId one = module.known(person(1));
        module.member(person(1).in("public-bromley"));

        new OnConstituencyChanged(module.keeping)
                .on(new ConstituencyChanged(one, "public-bexley", "public-bromley", TODAY));

        assertThat(audience("public-bexley")).isZero();
        assertThat(audience("public-bromley")).isEqualTo(1);
    }

    @Test
    void theInvitationsOfWhoLeftAreWithdrawn() {
        PersonId one = module.known(person(1));
        Meeting meeting = module.invited(aMeeting());

        new OnMemberLeft(letGo).on(new MemberLeft(one, TODAY));
        new OnMemberLeft(letGo).on(new MemberLeft(one, TODAY));
        database.forget();

        assertThat(module.invitations.of(meeting.id(), one))
                .hasValueSatisfying(each -> assertThat(each.isWithdrawn()).isTrue());
        assertThat(audience("public-bexley")).isZero();
    }

    @Test
    void nothingOfWhoWasErasedRemainsButNumbers() {
        PersonId one = module.known(person(1));
        Meeting meeting = module.invited(aMeeting());
        Invitation invitation = module.invitations.of(meeting.id(), one).orElseThrow();
        Reply reply = new Reply(Answer.COMING, 1, "A hearing loop", true);
        invitation.answer(reply, false, NOW);
        module.invitations.history(invitation, reply, false, NOW);
        database.forget();
        module.erase(one);

        new OnMemberErased(letGo).on(new MemberErased(one));
        new OnMemberErased(letGo).on(new MemberErased(one));
        database.commit();

        assertThat(server.count("engagement_recipient")).isZero();
        assertThat(server.count("engagement_subscription")).isZero();
        assertThat(server.rows("select person_id, guest_name, guest_mail, needs, answer from engagement_invitation"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("answer", "COMING")
                        .containsEntry("person_id", null)
                        .containsEntry("guest_name", null)
                        .containsEntry("guest_mail", null)
                        .containsEntry("needs", null));
        assertThat(server.count("engagement_reply")).isEqualTo(1);
        assertThat(module.floor.withdrawn()).containsOnly("person:" + one);
    }

    @Test
    void aConvenerWhoWasErasedIsNamedNowhere() {
        module.kept(aMeeting().draft());

        new OnMemberErased(letGo).on(new MemberErased(new PersonId(7)));
        database.commit();

        assertThat(server.rows("select actor from engagement_meeting_step"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("actor", "A former convener"));
    }

    @Test
    void anImportedBatchIsKeptByAJobAndWelcomesNobody() {
        module.member(person(4));
        module.member(person(5));
        module.member(person(6).following("children"));

        new OnMembersImported(module.floor.starter()).on(new MembersImported(5, 6));
        rebuild("4");
        rebuild("4");

        assertThat(module.floor.jobs()).containsExactly(RebuildRecipients.NAME + " {after=4}");
        assertThat(module.recipients.count()).isEqualTo(2);
        assertThat(module.recipients.subscriptions(new PersonId(6)))
                .extracting(Subscription::topic, Subscription::stopped)
                .containsExactly(tuple("children", false), tuple("meetings", false));
        assertThat(module.floor.queued()).isEmpty();
    }

    private void rebuild(String after) {
        new RebuildRecipients(module.keeping, module.recipients).work(Fakes.run(Map.of("after", after)));
    }

    private static RecipientBuilder newcomer(long id) {
        return person(id).joined(TODAY);
    }

    private MemberJoined join(RecipientBuilder who) {
        PersonId id = module.member(who);
        MemberJoined event = new MemberJoined(id, "public-bexley", TODAY);
        joined.on(event);
        return event;
    }

    private int audience(String constituency) {
        return module.audiences
                .count(null, new Audience(Scope.constituency(constituency), List.of()))
                .total();
    }
}
