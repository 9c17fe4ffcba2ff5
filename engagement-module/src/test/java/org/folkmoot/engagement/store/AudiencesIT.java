package org.folkmoot.engagement.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.folkmoot.engagement.testing.MeetingBuilder.NOW;
import static org.folkmoot.engagement.testing.MeetingBuilder.aMeeting;
import static org.folkmoot.engagement.testing.RecipientBuilder.person;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.members.ClassKey;
import org.folkmoot.engagement.model.Audience;
import org.folkmoot.engagement.model.Audiences;
import org.folkmoot.engagement.model.ContactBudget;
import org.folkmoot.engagement.model.ContactBudget.Limit;
import org.folkmoot.engagement.model.Fate;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingKind;
import org.folkmoot.engagement.model.Narrowing;
import org.folkmoot.engagement.model.Past;
import org.folkmoot.engagement.model.RecipientBook;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.store.views.ReplyViews;
import org.folkmoot.engagement.testing.EngagementDatabase;
import org.folkmoot.engagement.testing.RecipientBuilder;
import org.folkmoot.engagement.web.AudienceWords;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.testkit.clock.StandingClock;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An audience counts everyone once, invites only those who can be invited, and says why the others are not. */
class AudiencesIT {

    @RegisterExtension
    static final TestDatabase server = TestDatabase.migrated("engagement");

    private static final LocalDate TODAY = LocalDate.of(2023, 10, 2);

    private EngagementDatabase database;
    private SqlRecipientBook recipients;
    private SqlAudiences audiences;
    private Meeting meeting;
    private Limit budget = ContactBudget.NONE.now();

    @BeforeEach
    void begin() {
        database = EngagementDatabase.begin(server);
        recipients = new SqlRecipientBook(database.jdbi());
        audiences = new SqlAudiences(database.jdbi(), () -> budget, false, StandingClock.at(NOW));
        meeting = aMeeting().approved();
        new JpaMeetingBook(database.em()).add(meeting);
    }

    @AfterEach
    void end() {
        database.close();
    }

    @Test
    void everyoneLeftOutIsCountedByReason() {
        keep(
                person(1),
                person(2).byPost(),
                person(3).withoutMail(),
                person(4).objecting(),
                person(5).withoutMail().withoutAddress(),
                person(6).gone(),
                person(7).in("public-bromley"));
        keep(person(8));
        recipients.hear(new PersonId(8), Topic.MEETINGS, false, NOW);

        Audiences.Count count = audiences.count(meeting.id(), meeting.audience());

        assertThat(count).isEqualTo(new Audiences.Count(1, 2, 1, 1, 1, 0));
    }

    @Test
    void whoWantsTextsIsInvitedByTextWhereTheTrustSendsThem() {
        keep(person(1).byText(), person(2).byText().withoutMail().withoutAddress(), person(3));
        SqlAudiences texting = new SqlAudiences(database.jdbi(), () -> budget, true, StandingClock.at(NOW));

        assertThat(audiences.count(meeting.id(), meeting.audience()))
                .as("a trust that sends no texts")
                .isEqualTo(new Audiences.Count(2, 0, 0, 0, 1, 0));
        Audiences.Count count = texting.count(meeting.id(), meeting.audience());
        assertThat(count).isEqualTo(new Audiences.Count(1, 0, 2, 0, 0, 0, 0, 0, 0, 0));
        long send = texting.invite(meeting.id(), meeting.audience(), count, "x", NOW, TODAY);
        assertThat(texting.invitedBy(send, Topic.MEETINGS, 0, 10))
                .extracting(Audiences.Invited::textTo)
                .containsExactlyInAnyOrder("07700 900123", "07700 900123", null);
        assertThat(new ReplyViews(database.jdbi()).sends(meeting.id()))
                .singleElement()
                .extracting(ReplyViews.SendLine::count)
                .isEqualTo(count);
    }

    @Test
    void aLandlineTakesNoTextsAndIsCountedWhereThereIsNoOtherWay() {
        keep(
                person(1).byTextToALandline(),
                person(2).byTextToALandline().withoutMail(),
                person(3).byTextToALandline().withoutMail().withoutAddress(),
                person(4).byText());
        SqlAudiences texting = new SqlAudiences(database.jdbi(), () -> budget, true, StandingClock.at(NOW));

        Audiences.Count count = texting.count(meeting.id(), meeting.audience());

        assertThat(count).isEqualTo(new Audiences.Count(1, 1, 1, 0, 0, 0, 0, 0, 0, 1));
        assertThat(AudienceWords.leftOut(count))
                .isEqualTo(" 1 left out: 1 with a landline only, where they want text messages.");
        long send = texting.invite(meeting.id(), meeting.audience(), count, "x", NOW, TODAY);
        assertThat(texting.invitedBy(send, Topic.MEETINGS, 0, 10))
                .extracting(Audiences.Invited::textTo)
                .containsExactlyInAnyOrder(null, null, "07700 900123");
        assertThat(new ReplyViews(database.jdbi()).sends(meeting.id()))
                .singleElement()
                .extracting(ReplyViews.SendLine::count)
                .isEqualTo(count);
        assertThat(texting.takeReminders(meeting.id(), Topic.MEETINGS, 1, NOW.plusSeconds(60), NOW, 10))
                .hasSize(2);
    }

    @Test
    void everyMemberIsToldOfTheAnnualMeetingWhateverTheyDoNotWantToHear() {
        Meeting annual = aMeeting()
                .ofKind(MeetingKind.ANNUAL_MEMBERS_MEETING)
                .of(Scope.TRUST)
                .waiting();
        new JpaMeetingBook(database.em()).add(annual);
        keep(person(1).objecting(), person(2), person(3).in(null).objecting(), person(4));
        recipients.hear(new PersonId(2), Topic.MEETINGS, false, NOW);
        Audience everyone = annual.audience();
        Audiences.Count count = audiences.count(annual.id(), everyone);

        assertThat(count.mails()).isEqualTo(3);
        assertThat(count.objecting()).isEqualTo(1);
        long send = audiences.invite(annual.id(), everyone, count, "x", NOW, TODAY);
        assertThat(audiences.invitedBy(send, Topic.MEETINGS, 0, 10)).hasSize(3).allMatch(Audiences.Invited::mustBeTold);
    }

    @Test
    void onlyFollowersAreMeantWhereInterestsAreNamed() {
        keep(person(1).following("children", "strategy"), person(2).following("strategy"), person(3));

        assertThat(audiences
                        .count(null, new Audience(meeting.scope(), List.of("children", "strategy")))
                        .total())
                .isEqualTo(2);
    }

    @Test
    void anAudienceIsNarrowedByPlaceDayAndWay() {
        keep(
                person(1).living("DA14", "E09000004", "E05000123"),
                person(2).living("DA1", "E09000004", "E05000124").joined(LocalDate.of(2022, 1, 5)),
                person(3).living("SE9", "E09000011", "E05000125").byPost(),
                person(4));

        assertThat(narrowed("places=DA")).isEqualTo(2);
        assertThat(narrowed("places=DA14,SE9")).isEqualTo(2);
        assertThat(narrowed("places=E05000124")).isEqualTo(1);
        assertThat(narrowed("places=E09000004; joined-from=2023-01-01")).isEqualTo(1);
        assertThat(narrowed("joined-to=2022-12-31")).isEqualTo(1);
        assertThat(narrowed("prefers=POST")).isEqualTo(1);
        assertThat(narrowed("constituencies=public-bromley")).isZero();
        assertThat(narrowed("networks=carers")).isZero();
    }

    @Test
    void whoCameBeforeIsToldFromWhoNeverCame() {
        keep(person(1), person(2));
        Audience everyone = meeting.audience();
        long send = audiences.invite(meeting.id(), everyone, audiences.count(meeting.id(), everyone), "x", NOW, TODAY);
        database.jdbi().useHandle(handle -> {
            handle.execute(
                    "insert into engagement_attendance (meeting_id, person_id, mode, came, noted_by, noted_at,"
                            + " source) select id, 1, 'IN_PERSON', true, 'x', '2023-05-01 10:00:00', 'x' from engagement_meeting");
            handle.execute("update engagement_meeting set state = 'HELD', starts = '2023-05-01 10:00:00'");
        });

        assertThat(send).isPositive();
        assertThat(narrowed("past=" + Past.CAME_IN_A_YEAR)).isEqualTo(1);
        assertThat(narrowed("past=" + Past.NEVER)).isEqualTo(1);
    }

    @Test
    void whoWasInvitedOftenLatelyIsLeftOutAndSoIsWhoseMailComesBack() {
        keep(
                person(1),
                person(2),
                person(3).mailComesBack(),
                person(4).mailComesBack().withoutAddress());
        Audience one = new Audience(
                meeting.scope(), List.of(), Narrowing.parse("prefers=EMAIL").orElseThrow());
        audiences.invite(meeting.id(), one, audiences.count(meeting.id(), one), "x", NOW, TODAY);

        budget = new Limit(1, NOW.minus(Duration.ofDays(28)));
        Audiences.Count count = audiences.count(null, meeting.audience());

        assertThat(count).isEqualTo(new Audiences.Count(0, 0, 0, 0, 0, 0, 0, 1, 3, 0));
        assertThat(audiences.people(null, meeting.audience(), Fate.BOUNCED, 0, 10))
                .extracting(each -> each.person().value())
                .containsExactly(4L);
    }

    @Test
    void theNoticeOfTheAnnualMembersMeetingUsesUpNoInvitation() {
        keep(person(1), person(2));
        Audience everyone = meeting.audience();
        audiences.invite(meeting.id(), everyone, audiences.count(meeting.id(), everyone), "x", NOW, TODAY);
        budget = new Limit(1, NOW.minus(Duration.ofDays(28)));

        assertThat(audiences.count(null, everyone).often()).isEqualTo(2);
        database.jdbi()
                .useHandle(handle -> handle.execute("update engagement_meeting set kind = 'ANNUAL_MEMBERS_MEETING'"));

        assertThat(audiences.count(null, everyone).often()).isZero();
    }

    private int narrowed(String rule) {
        Narrowing narrowing = Narrowing.parse(rule).orElseThrow();
        return audiences
                .count(null, new Audience(meeting.scope(), List.of(), narrowing))
                .total();
    }

    @Test
    void aClassIsMeantByItsConstituencyAndItsCode() {
        keep(
                person(1).in("staff").ofClass("clinical"),
                person(2).in("staff").ofClass("other"),
                person(3).in("staff"),
                person(4).in("service-users").ofClass("clinical"));

        Scope clinical = Scope.memberClass(new ClassKey("staff", "clinical").toString());

        assertThat(audiences.count(null, new Audience(clinical, List.of())).total())
                .isEqualTo(1);
    }

    @Test
    void aNetworksAudienceIsWhoSignedUp() {
        keep(
                person(1).inNetworks("carers"),
                person(2).in(null).inNetworks("carers"),
                person(3),
                person(4).inNetworks("carers"));
        recipients.hear(new PersonId(4), "carers", false, NOW);

        Audiences.Count count = audiences.count(null, new Audience(Scope.network("carers"), List.of()));

        assertThat(count.total()).isEqualTo(2);
        assertThat(count.stopped()).isEqualTo(1);
    }

    @Test
    void oneStepInvitesEachPersonOnce() {
        keep(person(1), person(2).byPost(), person(3).objecting());

        long send = invite();
        long again = invite();

        assertThat(audiences.invitedBy(send, Topic.MEETINGS, 0, 10)).hasSize(2).allSatisfy(guest -> {
            assertThat(guest.subscription()).isPositive();
            assertThat(guest.linkVersion()).isEqualTo(1);
        });
        assertThat(audiences.invitedBy(send, Topic.MEETINGS, 0, 10))
                .extracting(Audiences.Invited::byLetter)
                .containsExactly(false, true);
        assertThat(audiences.invitedBy(again, Topic.MEETINGS, 0, 10)).isEmpty();
        assertThat(new ReplyViews(database.jdbi())
                        .sends(meeting.id())
                        .get(1)
                        .count()
                        .invited())
                .isEqualTo(2);
    }

    @Test
    void aReminderGoesOnce() {
        keep(person(1), person(2).byPost());
        invite();
        Instant before = NOW.plus(Duration.ofDays(1));

        assertThat(audiences.takeReminders(meeting.id(), Topic.MEETINGS, 7, before, NOW, 10))
                .hasSize(1);
        assertThat(audiences.takeReminders(meeting.id(), Topic.MEETINGS, 7, before, NOW, 10))
                .isEmpty();
        assertThat(audiences.takeReminders(meeting.id(), Topic.MEETINGS, 1, before, NOW, 10))
                .hasSize(1);
    }

    @Test
    void nobodyIsAskedAgainForPlacesThatOthersWaitFor() {
        keep(person(1), person(2));
        invite();
        Instant before = NOW.plus(Duration.ofDays(1));
        database.jdbi()
                .useHandle(handle -> handle.execute("update engagement_invitation set answer = 'COMING',"
                        + " waiting_since = '2023-05-01 10:00:00' where person_id = 1"));

        assertThat(audiences.takeReminders(meeting.id(), Topic.MEETINGS, 7, before, NOW, 10))
                .extracting(Audiences.Invited::person)
                .containsExactly(new PersonId(1));

        database.jdbi()
                .useHandle(handle -> handle.execute("update engagement_meeting set place = 'The hall', online = 1"));

        assertThat(audiences.takeReminders(meeting.id(), Topic.MEETINGS, 7, before, NOW, 10))
                .extracting(Audiences.Invited::person)
                .containsExactly(new PersonId(2));
    }

    @Test
    void noReminderGoesToWhoWasInvitedOnlyJustNow() {
        keep(person(1));
        invite();

        assertThat(audiences.takeReminders(meeting.id(), Topic.MEETINGS, 7, NOW, NOW, 10))
                .isEmpty();
    }

    @Test
    void whoLeftOrWasErasedIsNotWrittenTo() {
        keep(person(1), person(2), person(3));
        invite();

        recipients.leave(new PersonId(1));
        recipients.withdrawInvitations(new PersonId(1), NOW);
        recipients.forget(new PersonId(2), NOW);

        assertThat(audiences.guestsOf(meeting.id(), Topic.MEETINGS, 0, 10))
                .extracting(Audiences.Invited::name)
                .containsExactly("Member O'Number 3");
        assertThat(recipients.find(new PersonId(2))).isEmpty();
        assertThat(recipients.subscriptions(new PersonId(2))).isEmpty();
    }

    @Test
    void whatAPersonStoppedStaysStoppedWhenTheyChange() {
        keep(person(1).following("strategy"));
        recipients.hear(new PersonId(1), "strategy", false, NOW);

        keep(person(1).following("strategy", "children"));

        assertThat(recipients.subscriptions(new PersonId(1)))
                .extracting(RecipientBook.Subscription::topic, RecipientBook.Subscription::stopped)
                .containsExactlyInAnyOrder(tuple("children", false), tuple("meetings", false), tuple("strategy", true));
        assertThat(recipients.followers(List.of("strategy"), 0, 10)).isEmpty();
        assertThat(recipients.followers(List.of("children"), 0, 10)).hasSize(1);
    }

    private long invite() {
        return audiences.invite(
                meeting.id(),
                meeting.audience(),
                audiences.count(meeting.id(), meeting.audience()),
                "office",
                NOW,
                TODAY);
    }

    private void keep(RecipientBuilder... people) {
        for (RecipientBuilder each : people) {
            recipients.keep(each.build(), TODAY);
        }
    }
}
