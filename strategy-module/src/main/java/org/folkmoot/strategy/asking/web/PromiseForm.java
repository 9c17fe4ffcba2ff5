package org.folkmoot.strategy.asking.web;

import java.time.LocalDate;
import org.folkmoot.nhsuk.forms.DateField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.TextAreaField;

/** When somebody will have the format that they asked for. */
final class PromiseForm extends Form {

    private static final int LONGEST = 1000;

    final DateField day =
            date("day", "By when will they have it?").required("Enter the day by which they will have it");
    final TextAreaField words = textArea("words", "Anything else we tell them (optional)")
            .rows(3)
            .max(LONGEST, "What else we tell them must be 1,000 characters or fewer");

    PromiseForm(LocalDate today) {
        day.notBefore(today, "The day must be today or in the future");
    }
}
