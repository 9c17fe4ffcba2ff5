package org.folkmoot.members.register.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import org.folkmoot.nhsuk.forms.DateField;
import org.folkmoot.nhsuk.forms.Form;

/** The day as at which something is shown. */
public final class DayForm extends Form {

    public final DateField on;
    private final LocalDate today;

    DayForm(LocalDate today) {
        this.today = today;
        on = date("on", "As at").hint("For example, 31 3 2023").notAfter(today, "The day must be today or in the past");
    }

    /** The form as the address fills it. */
    static DayForm of(MultivaluedMap<String, String> query, LocalDate today) {
        DayForm form = new DayForm(today);
        form.bind(query);
        return form;
    }

    /** The day asked for, shown in the form; today where none or none that can be was. */
    LocalDate day() {
        LocalDate day = isValid() ? on.given().orElse(today) : today;
        if (isValid()) {
            on.fill(day);
        }
        return day;
    }
}
