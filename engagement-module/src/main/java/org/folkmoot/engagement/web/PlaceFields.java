package org.folkmoot.engagement.web;

import java.util.Optional;
import org.folkmoot.engagement.model.AccessFacts;
import org.folkmoot.engagement.model.Capacity;
import org.folkmoot.engagement.model.KnownPlace;
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

    /** Where it is; a known place stands in where none was entered. */
    public Venue venue(Optional<KnownPlace> known) {
        return new Venue(
                place.given().or(() -> known.map(KnownPlace::asPlace)).orElse(null),
                online.isTicked(),
                onlineLink.given().orElse(null));
    }

    /** How many fit; a limit for a way in which nobody can come is none. */
    public Capacity capacities(Optional<KnownPlace> known) {
        Integer fits = capacity.given()
                .map(Long::intValue)
                .or(() -> known.map(KnownPlace::places))
                .orElse(null);
        return new Capacity(
                venue(known).place() == null ? null : fits,
                online.isTicked() ? capacityOnline.given().map(Long::intValue).orElse(null) : null);
    }

    /** How people get in; what is known of the place stands in where nothing was entered. */
    public AccessFacts facts(Optional<KnownPlace> known) {
        AccessFacts entered = access.facts();
        return entered.isUnknown() ? known.map(KnownPlace::access).orElse(entered) : entered;
    }
}
