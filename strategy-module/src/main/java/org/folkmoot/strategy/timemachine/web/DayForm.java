package org.folkmoot.strategy.timemachine.web;

import java.time.LocalDate;
import org.folkmoot.nhsuk.forms.DateField;
import org.folkmoot.nhsuk.forms.Form;

/** A day in the past. */
public final class DayForm extends Form {

    final DateField day;

    DayForm(LocalDate today) {
        day = date("day", "As it stood on which day?")
                .required("Enter a day")
                .notAfter(today, "The day must be today or earlier");
    }
}
