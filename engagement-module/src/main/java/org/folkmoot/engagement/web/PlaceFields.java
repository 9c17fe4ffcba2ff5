package org.folkmoot.engagement.web;

import org.folkmoot.engagement.model.Capacity;
import org.folkmoot.engagement.model.MeetingDetails;
import org.folkmoot.engagement.model.Venue;
import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.NumberField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;

/** The questions about where a meeting is, how many fit, and how people get in. */
public record PlaceFields(
        TextAreaField place,
        NumberField capacity,
        CheckboxesField online,
        TextField onlineLink,
        NumberField capacityOnline,
        AccessFields access) {

    /** Fills in what is planned. */
    public void fill(MeetingDetails details) {
        place.fill(details.venue().place());
        capacity.fill(details.capacity().inPerson());
        online.fill(details.venue().online());
        onlineLink.fill(details.venue().onlineLink());
        capacityOnline.fill(details.capacity().online());
        access.fill(details.access());
    }

    /** True where neither a place was given nor online ticked. */
    public boolean isNowhere() {
        return place.given().isEmpty() && !online.isTicked();
    }

    /** Where it is. */
    public Venue venue() {
        return new Venue(
                place.given().orElse(null),
                online.isTicked(),
                onlineLink.given().orElse(null));
    }

    /** How many fit; a limit for a way in which nobody can come is none. */
    public Capacity capacities() {
        return new Capacity(
                place.given()
                        .flatMap(given -> capacity.given())
                        .map(Long::intValue)
                        .orElse(null),
                online.isTicked() ? capacityOnline.given().map(Long::intValue).orElse(null) : null);
    }
}
