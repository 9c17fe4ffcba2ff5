package org.folkmoot.engagement.venues.web;

import org.folkmoot.engagement.model.KnownPlace;
import org.folkmoot.engagement.web.AccessFields;
import org.folkmoot.engagement.web.PlaceForm;
import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.NumberField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;

/** A known place. */
final class VenueForm extends PlaceForm {
    final TextField name = text("name", "Name of the place")
            .max(150, "Name must be 150 characters or fewer")
            .required("Enter the name of the place");
    final TextAreaField address = textArea("address", "Address")
            .hint("Street, town and postcode.")
            .rows(3)
            .max(300, "Address must be 300 characters or fewer")
            .required("Enter the address");
    final NumberField places = number("places", "How many people fit?")
            .between(1, 100_000, "How many people fit must be between 1 and 100,000")
            .optional();
    final AccessFields access = accessFields();
    final CheckboxesField retired = tick("retired", "Do not offer it any more");

    VenueForm fill(KnownPlace place) {
        name.fill(place.name());
        address.fill(place.address());
        places.fill(place.places());
        access.fill(place.access());
        retired.fill(place.retired());
        return this;
    }

    KnownPlace place(long id) {
        return new KnownPlace(
                id,
                name.value(),
                address.value(),
                places.given().map(Long::intValue).orElse(null),
                access.facts(),
                retired.isTicked());
    }
}
