package org.folkmoot.members.registers.web;

import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;

/** A request to inspect the register. */
public final class InspectForm extends Form {

    final TextField name = personName("name", "Your name").autocomplete("name").required("Enter your name");

    final TextField contact = text("contact", "Email address, phone number or postal address")
            .hint("So that we can arrange a time with you")
            .required("Enter how we can reach you")
            .anyDirection()
            .max(300, "How we can reach you must be 300 characters or fewer");

    final TextAreaField wish = textArea("wish", "What would you like to see?")
            .hint("For example, the whole register or one constituency, and whether you need a copy")
            .required("Enter what you would like to see")
            .rows(3)
            .max(1000, "What you would like to see must be 1,000 characters or fewer");
}
