package org.folkmoot.engagement.web;

import org.folkmoot.engagement.model.AccessFacts;
import org.folkmoot.engagement.model.AccessFeature;
import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;

/** The questions about getting to a place and into it. */
public record AccessFields(CheckboxesField features, TextField parking, TextField transport, TextAreaField more) {

    /** Fills in what is known. */
    public void fill(AccessFacts known) {
        features.fillConstants(known.inOrder());
        parking.fill(known.parking());
        transport.fill(known.transport());
        more.fill(known.more());
    }

    /** What was entered. */
    public AccessFacts facts() {
        return new AccessFacts(
                features.values(AccessFeature.class),
                parking.given().orElse(null),
                transport.given().orElse(null),
                more.given().orElse(null));
    }
}
