package org.folkmoot.engagement.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.engagement.testing.MeetingBuilder.NOW;
import static org.folkmoot.engagement.testing.MeetingBuilder.aMeeting;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.testing.Fakes;
import org.junit.jupiter.api.Test;

/** What we write, a calendar reads back. */
class CalendarFileTest {
    private final CalendarFile file = new CalendarFile(Fakes.settings());

    @Test
    void aMeetingReadsBackAsItWasPlanned() throws Exception {
        Calendar calendar = read(file.of(
                CalendarEntry.of(aMeeting().titled("Tea; talk, and \"more\"").approved(), false)));

        assertThat(calendar.getProperty(Property.METHOD).orElseThrow().getValue())
                .isEqualTo("PUBLISH");
        assertThat(value(calendar, Property.SUMMARY)).isEqualTo("Tea; talk, and \"more\"");
        assertThat(value(calendar, Property.DTSTART)).isEqualTo("20231107T183000Z");
        assertThat(value(calendar, Property.DTEND)).isEqualTo("20231107T200000Z");
        assertThat(value(calendar, Property.LOCATION)).isEqualTo("Example Library, 12 Hadlow Road, Sidcup DA14 4AQ");
        assertThat(value(calendar, Property.UID)).isEqualTo("meeting-0@trust.example");
        assertThat(value(calendar, Property.SEQUENCE)).isEqualTo("0");
    }

    @Test
    void aCancelledMeetingTakesItselfOut() throws Exception {
        Meeting meeting = aMeeting().approved();
        meeting.cancel("The hall is closed", NOW);

        Calendar calendar = read(file.of(CalendarEntry.of(meeting, false)));

        assertThat(calendar.getProperty(Property.METHOD).orElseThrow().getValue())
                .isEqualTo("CANCEL");
        assertThat(value(calendar, Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(value(calendar, Property.SEQUENCE)).isEqualTo("1");
        assertThat(value(calendar, Property.UID)).isEqualTo("meeting-0@trust.example");
    }

    @Test
    void aDiscreetMeetingDoesNotSayWhatItIsAbout() {
        String text =
                file.of(CalendarEntry.of(aMeeting().titled("People at risk").approved(), true));

        assertThat(text).contains("SUMMARY:Meeting").doesNotContain("risk").doesNotContain("waited");
    }

    @Test
    void aSummerMeetingIsAnHourEarlierInUtc() throws Exception {
        Calendar calendar = read(
                file.of(CalendarEntry.of(aMeeting().on(LocalDate.of(2024, 7, 1)).approved(), false)));

        assertThat(value(calendar, Property.DTSTART)).isEqualTo("20240701T173000Z");
    }

    private static Calendar read(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static String value(Calendar calendar, String property) {
        return calendar.getComponent(Component.VEVENT)
                .orElseThrow()
                .getProperty(property)
                .orElseThrow()
                .getValue();
    }
}
