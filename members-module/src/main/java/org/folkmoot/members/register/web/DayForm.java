package org.folkmoot.members.register.web;

import java.time.LocalDate;
import org.folkmoot.nhsuk.forms.DateField;
import org.folkmoot.nhsuk.forms.Form;

/** The day as at which something is shown. */
public final class DayForm extends Form {

    public final DateField on;

    DayForm(LocalDate today) {
        on = date("on", "As at").hint("For example, 31 3 2023").notAfter(today, "The day must be today or in the past");
    }
}
