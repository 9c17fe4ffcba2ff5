package org.folkmoot.engagement.web;

import java.time.Instant;
import java.time.ZoneId;
import org.folkmoot.engagement.model.MeetingDetails;
import org.folkmoot.engagement.model.MeetingTime;
import org.folkmoot.engagement.model.Move;
import org.folkmoot.engagement.model.Venue;
import org.folkmoot.engagement.model.rules.MeetingHasAPlaceOrIsOnline;
import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.DateField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.NumberField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;
import org.folkmoot.nhsuk.forms.TimeField;

/** Another time or place for a fixed meeting. */
public final class MoveForm extends Form {
    public final DateField day = date("day", "Date").required("Enter the date");
    public final TimeField from = time("from", "Starts at").required("Enter when it starts");
    public final TimeField to = time("to", "Ends at").required("Enter when it ends");
    public final TextAreaField place =
            textArea("place", "Where is it?").rows(3).max(500, "Where it is must be 500 characters or fewer");
    public final CheckboxesField online = tick("online", "People can join online");
    public final TextField onlineLink = text("onlineLink", "Link to join online")
            .max(500, "Link must be 500 characters or fewer")
            .pattern("https://\\S+", "Enter a link that begins with https://")
            .optional();
    public final NumberField capacity = number("capacity", "How many people can come?")
            .between(1, 100_000, "How many people can come must be between 1 and 100,000")
            .optional();
    public final TextAreaField access = textArea("access", "Access")
            .rows(3)
            .max(1000, "Access must be 1,000 characters or fewer")
            .optional();
    public final TextAreaField reason = textArea("reason", "Why does it change?")
            .rows(3)
            .max(500, "Why it changes must be 500 characters or fewer")
            .required("Say why it changes");
    private final Instant now;

    public MoveForm(Instant now) {
        this.now = now;
    }

    /** The form as the meeting is now. */
    public MoveForm fill(MeetingDetails details) {
        day.fill(details.time().starts().toLocalDate());
        from.fill(details.time().starts().toLocalTime());
        to.fill(details.time().ends().toLocalTime());
        place.fill(details.venue().place());
        online.fill(details.venue().online());
        onlineLink.fill(details.venue().onlineLink());
        capacity.fill(details.capacity());
        access.fill(details.accessFacts());
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
    public Move move(ZoneId zone) {
        return new Move(
                MeetingTime.on(day.value(), from.value(), to.value(), zone),
                new Venue(
                        place.given().orElse(null),
                        online.isTicked(),
                        onlineLink.given().orElse(null)),
                capacity.given().map(Long::intValue).orElse(null),
                access.given().orElse(null));
    }
}
