package org.folkmoot.engagement.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.engagement.testing.MeetingBuilder.NOW;
import static org.folkmoot.engagement.testing.MeetingBuilder.aMeeting;
import static org.folkmoot.engagement.testing.RecipientBuilder.person;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.engagement.model.Answer;
import org.folkmoot.engagement.model.Invitation;
import org.folkmoot.engagement.model.InvitationBook;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingState;
import org.folkmoot.engagement.model.Reply;
import org.folkmoot.engagement.store.views.CalendarViews;
import org.folkmoot.engagement.store.views.ConvenedViews;
import org.folkmoot.engagement.store.views.ListsOfEngagement;
import org.folkmoot.engagement.store.views.MeetingLine;
import org.folkmoot.engagement.store.views.PersonViews;
import org.folkmoot.engagement.store.views.ReplyViews;
import org.folkmoot.engagement.testing.EngagementDatabase;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.testkit.database.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What lists and public pages read. */
class ViewsIT {

    @RegisterExtension
    static final TestDatabase server = TestDatabase.migrated("engagement");

    private EngagementDatabase database;
    private CalendarViews calendar;

    @BeforeEach
    void begin() {
        database = EngagementDatabase.begin(server);
        calendar = new CalendarViews(database.jdbi());
    }

    @AfterEach
    void end() {
        database.close();
    }

    @Test
    void theCalendarShowsOpenApprovedMeetings() {
        Meeting open = kept(aMeeting().titled("Open").about("children").approved());
        kept(aMeeting().titled("Closed").byInvitation().approved());
        kept(aMeeting().titled("Draft").draft());

        assertThat(calendar.coming(NOW, 10)).extracting(MeetingLine::title).containsExactly("Open");
        assertThat(calendar.coming(NOW, 10).get(0).time())
                .isEqualTo(open.details().time());
        assertThat(calendar.comingUp(NOW, List.of("children"), 10)).hasSize(1);
        assertThat(calendar.comingUp(NOW, List.of("strategy"), 10)).isEmpty();
        assertThat(calendar.beginningWithin(NOW, NOW.plus(Duration.ofDays(60)))).hasSize(2);
    }

    @Test
    void everyListThatTheOfficeTakesAwayIsReadToItsEnd() {
        kept(aMeeting().titled("Open").approved());

        List<List<?>> rows = new ArrayList<>();
        new ListsOfEngagement(database.jdbi()).lists().forEach(each -> each.rows(rows::add));

        assertThat(rows).hasSize(11);
        assertThat(rows.get(0)).first().isEqualTo("Number");
        assertThat(rows.get(1).get(1)).isEqualTo("Open");
    }

    @Test
    void aSummerMeetingReadsTheSameBothWays() {
        Meeting summer = kept(aMeeting().on(LocalDate.of(2024, 7, 1)).approved());
        database.forget();

        assertThat(calendar.coming(NOW, 10).get(0).time())
                .isEqualTo(summer.details().time());
    }

    @Test
    void aPastMeetingIsPast() {
        kept(aMeeting().approved());
        Instant after = NOW.plus(Duration.ofDays(60));

        assertThat(calendar.coming(after, 10)).isEmpty();
        assertThat(calendar.past(after, 10)).hasSize(1);
    }

    @Test
    void repliesAreCountedAndOnlyTickedNamesAreShown() {
        Meeting meeting = kept(aMeeting().approved());
        new SqlRecipientBook(database.jdbi()).keep(person(1).build(), LocalDate.of(2023, 10, 2));
        answered(meeting, 1, new Reply(Answer.COMING, 2, "A ramp", true));
        answered(meeting, 2, new Reply(Answer.NOT_COMING, 0, null, false));
        answered(meeting, 3, null);
        database.forget();
        ReplyViews views = new ReplyViews(database.jdbi());

        assertThat(views.counts(meeting.id())).isEqualTo(new ReplyViews.ReplyCounts(3, 1, 2, 1, 0, 1, 0, 1, 0, 0, 0));
        assertThat(views.shownNames(meeting.id())).containsExactly("Member O'Number 1");
        assertThat(views.guests(meeting.id(), 0, 10)).hasSize(2);
    }

    @Test
    void aPersonsTimelineHasInvitationsAnswersAndAttendance() {
        Meeting meeting = kept(aMeeting().approved());
        answered(meeting, 1, new Reply(Answer.COMING, 0, null, false));
        database.jdbi()
                .useHandle(handle -> handle.execute(
                        "insert into engagement_attendance (meeting_id, person_id, mode, came, noted_by, noted_at, source)"
                                + " values (?, 1, 'IN_PERSON', true, 'staff:1', ?, 'DOOR')",
                        meeting.id(),
                        NOW.plusSeconds(120)));
        database.forget();

        assertThat(new PersonViews(database.jdbi()).lines(new PersonId(1), 10))
                .extracting(PersonViews.PersonLine::answer)
                .containsExactly("CAME", "COMING", null);
    }

    @Test
    void convenersSeeTheMeetingsOfTheirScopeAlone() {
        kept(aMeeting().draft());
        kept(aMeeting().of(Scope.network("carers")).waiting());
        ConvenedViews views = new ConvenedViews(database.jdbi());

        assertThat(views.ofScope(Scope.network("carers"))).hasSize(1);
        assertThat(views.waiting()).hasSize(1);
        assertThat(views.countWaiting()).isEqualTo(1);
        assertThat(views.inStates(List.of(MeetingState.DRAFT), Long.MAX_VALUE, 10))
                .hasSize(1);
    }

    @Test
    void theOfficeReadsTheLatestDayFirstAndGoesOnFromThere() {
        Meeting last = kept(aMeeting().on(LocalDate.of(2023, 11, 30)).draft());
        Meeting first = kept(aMeeting().on(LocalDate.of(2023, 11, 10)).draft());
        Meeting middle = kept(aMeeting().on(LocalDate.of(2023, 11, 20)).draft());
        ConvenedViews views = new ConvenedViews(database.jdbi());

        assertThat(views.inStates(List.of(MeetingState.DRAFT), Long.MAX_VALUE, 2))
                .extracting(ConvenedViews.ConvenedLine::id)
                .containsExactly(last.id(), middle.id());
        assertThat(views.inStates(List.of(MeetingState.DRAFT), middle.id(), 2))
                .extracting(ConvenedViews.ConvenedLine::id)
                .containsExactly(first.id());
    }

    @Test
    void aNetworkIsCountedByMonth() {
        new SqlRecipientBook(database.jdbi())
                .keep(person(1).inNetworks("carers").build(), LocalDate.of(2023, 10, 2));
        ConvenedViews.JoinedNumbers numbers =
                new ConvenedViews(database.jdbi()).network("carers", LocalDate.of(2023, 5, 1));

        assertThat(numbers.people()).isEqualTo(1);
        assertThat(numbers.joined()).containsEntry(YearMonth.of(2023, 9), 1L);
    }

    private Meeting kept(Meeting meeting) {
        new JpaMeetingBook(database.em()).add(meeting);
        return meeting;
    }

    private void answered(Meeting meeting, long person, @Nullable Reply reply) {
        InvitationBook book = new JpaInvitationBook(database.em());
        Invitation invitation = Invitation.to(meeting.id(), new PersonId(person), NOW);
        book.add(invitation);
        if (reply != null) {
            invitation.answer(reply, false, NOW.plusSeconds(60));
            book.history(invitation, reply, false, NOW.plusSeconds(60));
        }
    }
}
