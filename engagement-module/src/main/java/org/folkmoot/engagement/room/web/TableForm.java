package org.folkmoot.engagement.room.web;

import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.NumberField;
import org.folkmoot.nhsuk.forms.TextField;

/** One table; the number of one that is there changes it. */
final class TableForm extends Form {
    final NumberField number = number("number", "Number of the table")
            .between(1, 500, "Number of the table must be between 1 and 500")
            .required("Enter the number of the table");
    final TextField topic = text("topic", "What it talks about")
            .max(200, "What it talks about must be 200 characters or fewer")
            .required("Enter what the table talks about");
    final TextField facilitator = text("facilitator", "Who leads the talk")
            .max(200, "Who leads the talk must be 200 characters or fewer")
            .optional();
    final NumberField seats = number("seats", "Seats")
            .between(1, 200, "Seats must be between 1 and 200")
            .optional();
}
