package org.folkmoot.engagement.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingDetails;
import org.folkmoot.engagement.model.MeetingKind;
import org.folkmoot.engagement.model.MeetingTime;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.model.Venue;
import org.folkmoot.engagement.model.rules.MeetingHasAPlaceOrIsOnline;
import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.DateField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.HiddenField;
import org.folkmoot.nhsuk.forms.NumberField;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.SelectField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;
import org.folkmoot.nhsuk.forms.TimeField;
import org.jspecify.annotations.Nullable;

/** What a meeting is: the first of the four steps, and the office's corrections. */
public final class MeetingForm extends Form {
    public final TextField title = text("title", "Title")
            .max(150, "Title must be 150 characters or fewer")
            .required("Enter a title");
    public final SelectField kind = select("kind", "What sort of meeting is it?")
            .choices(MeetingKind.class, MeetingKind::words)
            .required("Choose what sort of meeting it is");
    public final TextAreaField purpose = textArea("purpose", "What is it for?")
            .hint("People read this on the meeting's page.")
            .max(3000, "What it is for must be 3,000 characters or fewer")
            .required("Say what the meeting is for");
    public final DateField day =
            date("day", "Date").hint("For example, 18 10 2026").required("Enter the date");
    public final TimeField from =
            time("from", "Starts at").hint("For example, 6.30pm").required("Enter when it starts");
    public final TimeField to = time("to", "Ends at").hint("For example, 8pm").required("Enter when it ends");
    public final TextAreaField place = textArea("place", "Where is it?")
            .hint("Name of the building, street and postcode. Leave empty if it is only online.")
            .rows(3)
            .max(500, "Where it is must be 500 characters or fewer");
    public final CheckboxesField online = tick("online", "People can join online");
    public final TextField onlineLink = text("onlineLink", "Link to join online")
            .hint("Only people who come see it.")
            .max(500, "Link must be 500 characters or fewer")
            .pattern("https://\\S+", "Enter a link that begins with https://")
            .optional();
    public final NumberField capacity = number("capacity", "How many people can come?")
            .hint("Leave empty if there is no limit.")
            .between(1, 100_000, "How many people can come must be between 1 and 100,000")
            .optional();
    public final TextAreaField access = textArea("access", "Access")
            .hint("Step-free entrance, hearing loop, parking, what you can arrange.")
            .rows(3)
            .max(1000, "Access must be 1,000 characters or fewer")
            .optional();
    public final TextAreaField programme = textArea("programme", "What happens when")
            .rows(4)
            .max(3000, "What happens when must be 3,000 characters or fewer")
            .optional();
    public final RadiosField open = radios("open", "Who can come?")
            .choice("yes", "Anyone", "It stands in the public calendar and people can book a place.")
            .choice("no", "Only people who are invited")
            .required("Choose who can come");
    public final CheckboxesField topics =
            checkboxes("topics", "What is it about?").hint("Select all that apply.");
    private final HiddenField version = hidden("version");
    private final Instant now;

    /** An empty form; the topics are the trust's interests. */
    public MeetingForm(List<Topic> interests, Instant now) {
        this.now = now;
        topics.choices(interests, Topic::slug, Topic::name).onlyWhen(() -> !interests.isEmpty());
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
        place.fill(details.venue().place());
        online.fill(details.venue().online());
        onlineLink.fill(details.venue().onlineLink());
        capacity.fill(details.capacity());
        access.fill(details.accessFacts());
        programme.fill(details.programme());
        open.fill(details.openToPublic() ? "yes" : "no");
        topics.fill(details.topics());
        version.fill(meeting.version());
        return this;
    }

    @Override
    protected void check() {
        if (place.given().isEmpty() && !online.isTicked()) {
            refuse(place, new MeetingHasAPlaceOrIsOnline(new Venue(null, false, null)).words());
        }
        MeetingTimes.check(this, day, from, to, now);
    }

    /** What was entered; only where the form is valid. */
    public MeetingDetails details(ZoneId zone, @Nullable String series) {
        return new MeetingDetails(
                title.value(),
                kind.value(MeetingKind.class),
                purpose.value(),
                MeetingTime.on(day.value(), from.value(), to.value(), zone),
                new Venue(
                        place.given().orElse(null),
                        online.isTicked(),
                        onlineLink.given().orElse(null)),
                capacity.given().map(Long::intValue).orElse(null),
                access.given().orElse(null),
                programme.given().orElse(null),
                "yes".equals(open.value()),
                series,
                List.copyOf(topics.values()));
    }

    /** The version that was read. */
    public int version() {
        return Versions.of(version);
    }
}
