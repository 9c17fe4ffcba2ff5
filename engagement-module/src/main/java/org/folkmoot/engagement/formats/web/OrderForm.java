package org.folkmoot.engagement.formats.web;

import java.time.LocalDate;
import org.folkmoot.nhsuk.forms.DateField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.TextField;

/** The day for which everything that is missing is ordered, and from whom. */
final class OrderForm extends Form {
    private static final int SUPPLIER = 200;

    final DateField due = date("due", "When will everything be there?").required("Enter the day it will be there");
    final TextField supplier = supplier(text("supplier", "Who makes it? (optional)"));

    OrderForm(LocalDate today) {
        due.notBefore(today, "The day it will be there must be today or later");
    }

    static TextField supplier(TextField field) {
        return field.max(SUPPLIER, "Who makes it must be 200 characters or fewer");
    }

    OrderForm fill(LocalDate day) {
        due.fill(day);
        return this;
    }
}
