package org.folkmoot.engagement.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.folkmoot.engagement.model.MeetingDetails;
import org.folkmoot.engagement.model.MeetingTime;
import org.folkmoot.engagement.model.Move;
import org.folkmoot.engagement.model.Venue;
import org.folkmoot.engagement.model.rules.MeetingHasAPlaceOrIsOnline;
import org.folkmoot.nhsuk.forms.DateField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TimeField;

/** Another time or place for a fixed meeting. */
public final class MoveForm extends PlaceForm {
    public final DateField day = date("day", "Date").required("Enter the date");
    public final TimeField from = time("from", "Starts at").required("Enter when it starts");
    public final TimeField to = time("to", "Ends at").required("Enter when it ends");
    public final PlaceFields at = placeFields();
    public final TextAreaField reason = textArea("reason", "Why does it change?")
            .hint("Everyone who is told of the change reads this.")
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
        at.fill(details);
        return this;
    }

    @Override
    protected void check() {
        if (at.isNowhere()) {
            refuse(at.place(), new MeetingHasAPlaceOrIsOnline(new Venue(null, false, null)).words());
        }
        MeetingTimes.check(this, day, from, to, now);
    }

    /** What was entered; only where the form is valid. */
    public Move move(ZoneId zone) {
        return new Move(
                MeetingTime.on(day.value(), from.value(), to.value(), zone),
                at.venue(Optional.empty()),
                at.capacities(Optional.empty()),
                at.facts(Optional.empty()));
    }
}
