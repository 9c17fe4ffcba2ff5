package org.folkmoot.members.register.web;

import java.time.LocalDate;
import org.folkmoot.members.register.PersonDetails;
import org.folkmoot.nhsuk.forms.HiddenField;
import org.folkmoot.nhsuk.forms.TextField;

/** Corrections to a record, with their reason and the version that was read. */
public final class CorrectForm extends PersonForm {

    final TextField reason = text("reason", "Reason for the change")
            .required("Enter the reason for the change")
            .max(300, "Reason must be 300 characters or fewer");

    final HiddenField version = hidden("version");

    /** The new postcode whose constituency was said before saving. */
    final HiddenField foreseen = hidden("foreseen");

    CorrectForm(LocalDate today) {
        super(today);
    }

    /** Shows what is on record. */
    CorrectForm with(PersonDetails known, int read) {
        fill(known);
        version.fill(read);
        return this;
    }

    int readVersion() {
        String typed = version.value();
        return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : -1;
    }
}
