package org.folkmoot.engagement.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.engagement.model.KnownPlace;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingDetails;
import org.folkmoot.engagement.model.MeetingKind;
import org.folkmoot.engagement.model.MeetingTime;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.model.Venue;
import org.folkmoot.engagement.model.Windows;
import org.folkmoot.engagement.model.rules.MeetingHasAPlaceOrIsOnline;
import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.DateField;
import org.folkmoot.nhsuk.forms.HiddenField;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.SelectField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;
import org.folkmoot.nhsuk.forms.TimeField;
import org.folkmoot.platform.clock.TrustClock;
import org.jspecify.annotations.Nullable;

/** What a meeting is: the first of the four steps, and the office's corrections. */
public final class MeetingForm extends PlaceForm {
    public final TextField title = text("title", "Title")
            .max(150, "Title must be 150 characters or fewer")
            .required("Enter a title");
    public final SelectField kind =
            select("kind", "What sort of meeting is it?").required("Choose what sort of meeting it is");
    public final TextAreaField purpose = textArea("purpose", "What is it for?")
            .hint("People read this on the meeting's page.")
            .max(3000, "What it is for must be 3,000 characters or fewer")
            .required("Say what the meeting is for");
    public final DateField day =
            date("day", "Date").hint("For example, 18 10 2026").required("Enter the date");
    public final TimeField from =
            time("from", "Starts at").hint("For example, 6.30pm").required("Enter when it starts");
    public final TimeField to = time("to", "Ends at").hint("For example, 8pm").required("Enter when it ends");
    public final SelectField known = select("known", "A place you know")
            .hint("Its address and what is there are filled in where you leave them empty below.")
            .blank("Another place, or online");
    public final PlaceFields at = placeFields();
    public final TextAreaField programme = textArea("programme", "What happens when")
            .rows(4)
            .max(3000, "What happens when must be 3,000 characters or fewer")
            .optional();
    public final RadiosField open = radios("open", "Who can come?")
            .choice("yes", "Anyone", "It stands in the public calendar and people can book a place.")
            .choice("no", "Only people who are invited")
            .required("Choose who can come");
    public final DateField bookingsOpen = date("bookingsOpen", "First day to book")
            .hint("Leave empty if people can book as soon as the meeting is announced.")
            .optional();
    public final DateField bookingsClose = date("bookingsClose", "Last day to book")
            .hint("Leave empty if people can book until it begins.")
            .optional();
    public final CheckboxesField questions = tick("questions", "People can send in questions before the meeting");
    public final CheckboxesField topics =
            checkboxes("topics", "What is it about?").hint("Select all that apply.");
    public final CheckboxesField taken = checkboxes("taken", "What else is taken over?")
            .hint("Papers stay unpublished until somebody publishes them.");
    private final HiddenField version = hidden("version");
    private final PlanChoices choices;
    private boolean offered;

    /** An empty form. */
    public MeetingForm(PlanChoices choices) {
        this.choices = choices;
        kind.blank("Choose one").choices(choices.kinds(), MeetingKind::name, MeetingKind::words);
        topics.choices(choices.interests(), Topic::slug, Topic::name)
                .onlyWhen(() -> !choices.interests().isEmpty());
        taken.onlyWhen(() -> offered);
        known.choices(choices.places(), place -> Long.toString(place.id()), KnownPlace::name)
                .onlyWhen(() -> !choices.places().isEmpty());
    }

    /** Offers to take over what another meeting has, by key and in words. */
    public MeetingForm offer(Map<String, String> things) {
        things.forEach(taken::choice);
        offered = !things.isEmpty();
        return this;
    }

    /** The form with what is known. */
    public MeetingForm fill(Meeting meeting) {
        MeetingDetails details = meeting.details();
        title.fill(details.title());
        kind.fill(details.kind());
        purpose.fill(details.purpose());
        day.fill(details.time().starts().toLocalDate());
        from.fill(details.time().starts().toLocalTime());
        to.fill(details.time().ends().toLocalTime());
        at.fill(details);
        questions.fill(details.windows().questionsUntil() != null);
        bookingsOpen.fill(day(details.windows().bookingsOpen()));
        bookingsClose.fill(lastDay(details.windows().bookingsClose()));
        programme.fill(details.programme());
        open.fill(details.openToPublic() ? "yes" : "no");
        topics.fill(details.topics());
        version.fill(meeting.version());
        return this;
    }

    @Override
    protected void check() {
        if (at.isNowhere() && place().isEmpty()) {
            refuse(at.place(), new MeetingHasAPlaceOrIsOnline(new Venue(null, false, null)).words());
        }
        MeetingTimes.check(this, day, from, to, choices.now());
        checkWindow();
    }

    /** What was entered; only where the form is valid. */
    public MeetingDetails details(ZoneId zone, @Nullable String series) {
        MeetingTime time = MeetingTime.on(day.value(), from.value(), to.value(), zone);
        return new MeetingDetails(
                title.value(),
                kind.value(MeetingKind.class),
                purpose.value(),
                time,
                at.venue(place()),
                at.capacities(place()),
                at.facts(place()),
                windows(time),
                programme.given().orElse(null),
                "yes".equals(open.value()),
                series,
                List.copyOf(topics.values()));
    }

    private Optional<KnownPlace> place() {
        return choices.places().stream()
                .filter(each -> known.isChosen(Long.toString(each.id())))
                .findFirst();
    }

    private void checkWindow() {
        LocalDate first = bookingsOpen.given().orElse(LocalDate.MIN);
        LocalDate last = bookingsClose.given().orElse(LocalDate.MAX);
        if (last.isBefore(first)) {
            refuse(bookingsClose, "The last day to book must be on or after the first day");
        }
        if (day.given().filter(first::isAfter).isPresent()) {
            refuse(bookingsOpen, "The first day to book must be on or before the day of the meeting");
        }
    }

    private Windows windows(MeetingTime time) {
        ZoneId zone = time.zone();
        return new Windows(
                bookingsOpen
                        .given()
                        .map(first -> first.atStartOfDay(zone).toInstant())
                        .orElse(null),
                bookingsClose
                        .given()
                        .map(last -> last.plusDays(1).atStartOfDay(zone).toInstant())
                        .orElse(null),
                questions.isTicked() ? choices.deadline().before(time) : null);
    }

    private static @Nullable LocalDate day(@Nullable Instant instant) {
        return instant == null ? null : instant.atZone(TrustClock.LONDON).toLocalDate();
    }

    private static @Nullable LocalDate lastDay(@Nullable Instant instant) {
        return instant == null ? null : day(instant.minusNanos(1));
    }

    /** The version that was read. */
    public int version() {
        return Versions.of(version);
    }
}
