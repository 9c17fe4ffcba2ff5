package org.folkmoot.engagement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.engagement.testing.MeetingBuilder.NOW;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.engagement.model.AccessFacts;
import org.folkmoot.engagement.model.AccessFeature;
import org.folkmoot.engagement.model.KnownPlace;
import org.folkmoot.engagement.model.MeetingDetails;
import org.folkmoot.engagement.model.MeetingKind;
import org.folkmoot.engagement.model.QuestionDeadline;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.platform.clock.TrustClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the form of a meeting takes and what it refuses, beside the field that is wrong. */
class MeetingFormTest {
    private final MeetingForm form = new MeetingForm(new PlanChoices(
            List.of(new Topic("strategy", Topic.Kind.INTEREST, "Strategy", null, null, false, 1)),
            List.of(new KnownPlace(
                    3,
                    "Example Hall",
                    "1 Broadway",
                    80,
                    new AccessFacts(Set.of(AccessFeature.HEARING_LOOP), null, null, null),
                    false)),
            MeetingKind.plannedBy(true, true, true),
            QuestionDeadline.of(Optional.of("MONDAY 09:00")),
            NOW));
    private final MultivaluedMap<String, String> input = new MultivaluedHashMap<>();

    @BeforeEach
    void fillIn() {
        put("title", "Evening <b>about</b> =HYPERLINK(\"x\")");
        put("kind", "CONSTITUENCY_MEETING");
        put("purpose", "To listen");
        put("day-day", "7");
        put("day-month", "11");
        put("day-year", "2023");
        put("from", "6.30pm");
        put("to", "8pm");
        put("place", "Example Library");
        put("open", "yes");
        put("topics", "strategy");
        put("version", "4");
    }

    @Test
    void aWholeFormBecomesAMeeting() {
        assertThat(form.bind(input)).as(form.errors().toString()).isTrue();

        MeetingDetails details = form.details(TrustClock.LONDON, null);
        assertThat(details.title()).isEqualTo("Evening <b>about</b> =HYPERLINK(\"x\")");
        assertThat(details.time().starts().toInstant()).isEqualTo(Instant.parse("2023-11-07T18:30:00Z"));
        assertThat(details.topics()).containsExactly("strategy");
        assertThat(form.version()).isEqualTo(4);
    }

    @Test
    void aPastDateIsRefused() {
        put("day-year", "2022");

        assertThat(form.bind(input)).isFalse();
        assertThat(form.day.error()).isEqualTo("The meeting must be in the future");
    }

    @Test
    void anImpossibleDateIsRefused() {
        put("day-day", "31");

        assertThat(form.bind(input)).isFalse();
        assertThat(form.day.error()).isEqualTo("Date must be a real date");
    }

    @Test
    void anEndBeforeTheStartIsRefused() {
        put("to", "5pm");

        assertThat(form.bind(input)).isFalse();
        assertThat(form.to.error()).isEqualTo("The meeting must end after it begins");
    }

    @Test
    void theHourThatTheClocksLeaveOutIsExplained() {
        put("day-day", "31");
        put("day-month", "3");
        put("day-year", "2024");
        put("from", "1.30am");
        put("to", "3am");

        assertThat(form.bind(input)).isFalse();
        assertThat(form.from.error()).contains("clocks go forward");
    }

    @Test
    void aMeetingNowhereIsRefused() {
        put("place", " ");

        assertThat(form.bind(input)).isFalse();
        assertThat(form.at.place().error()).isEqualTo("Say where the meeting is, or that it is online");
    }

    @Test
    void aKnownPlaceFillsInWhatWasLeftEmpty() {
        put("place", "");
        put("known", "3");
        assertThat(form.bind(input)).as(form.errors().toString()).isTrue();

        MeetingDetails details = form.details(TrustClock.LONDON, null);
        assertThat(details.venue().place()).isEqualTo("Example Hall\n1 Broadway");
        assertThat(details.capacity().inPerson()).isEqualTo(80);
        assertThat(details.access().features()).containsExactly(AccessFeature.HEARING_LOOP);
    }

    @Test
    void questionsAreTakenUntilTheConstitutionsDeadline() {
        put("questions", "yes");
        form.bind(input);

        assertThat(form.details(TrustClock.LONDON, null).windows().questionsUntil())
                .isEqualTo(Instant.parse("2023-11-06T09:00:00Z"));
    }

    @Test
    void aLimitOnlineCountsOnlyWherePeopleCanJoinOnline() {
        put("capacityOnline", "200");
        form.bind(input);

        assertThat(form.details(TrustClock.LONDON, null).capacity().online()).isNull();
    }

    @Test
    void bookingCannotCloseBeforeItOpens() {
        put("bookingsOpen-day", "20");
        put("bookingsOpen-month", "10");
        put("bookingsOpen-year", "2023");
        put("bookingsClose-day", "19");
        put("bookingsClose-month", "10");
        put("bookingsClose-year", "2023");

        assertThat(form.bind(input)).isFalse();
        assertThat(form.bookingsClose.error()).isEqualTo("The last day to book must be on or after the first day");
    }

    @Test
    void anUnknownTopicIsRefusedOrLeftOut() {
        put("topics", "nonsense");

        assertThat(form.bind(input)
                        && form.details(TrustClock.LONDON, null).topics().contains("nonsense"))
                .isFalse();
    }

    @Test
    void aLinkToJoinIsSafe() {
        put("onlineLink", "javascript:alert(1)");

        assertThat(form.bind(input)).isFalse();
    }

    @Test
    void aMissingVersionFitsNothing() {
        input.remove("version");
        form.bind(input);

        assertThat(form.version()).isEqualTo(-1);
    }

    private void put(String name, String value) {
        input.putSingle(name, value);
    }
}
