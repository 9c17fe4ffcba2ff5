package org.folkmoot.members.representation.web;

import java.time.LocalDate;
import org.folkmoot.nhsuk.forms.DateField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;

/** A step taken so that the membership is representative. */
public final class StepForm extends Form {

    final DateField on;

    final TextField what = text("what", "What was done?")
            .hint("For example: a stand, a talk, an article, a letter")
            .required("Enter what was done")
            .max(500, "What was done must be 500 characters or fewer");

    final TextField place = text("place", "Where?")
            .required("Enter where it was")
            .max(300, "Where it was must be 300 characters or fewer");

    final TextField aimedAt = text("aimed", "At whom was it aimed?")
            .hint("A group or a place, never a person")
            .required("Enter at whom it was aimed")
            .max(300, "At whom it was aimed must be 300 characters or fewer");

    final TextAreaField result = textArea("result", "What came of it?")
            .rows(2)
            .required("Enter what came of it, or that it is not known yet")
            .max(1000, "What came of it must be 1,000 characters or fewer");

    StepForm(LocalDate today) {
        on = date("on", "Date")
                .fill(today)
                .required("Enter the date")
                .notAfter(today, "The date must be today or in the past");
    }
}
