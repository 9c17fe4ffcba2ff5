package org.folkmoot.engagement.formats.web;

import java.time.LocalDate;
import org.folkmoot.nhsuk.forms.DateField;
import org.folkmoot.nhsuk.forms.Form;

/** The day for which everything that is missing is ordered. */
final class OrderForm extends Form {
    final DateField due = date("due", "When will everything be there?").required("Enter the day it will be there");

    OrderForm(LocalDate today) {
        due.notBefore(today, "The day it will be there must be today or later");
    }

    OrderForm fill(LocalDate day) {
        due.fill(day);
        return this;
    }
}
