package org.folkmoot.members.registers.web;

import java.util.Set;
import org.folkmoot.members.model.RegisterKind;
import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;

/** A request to inspect one register or several. */
public final class InspectForm extends Form {

    final TextField name = personName("name", "Your name").autocomplete("name").required("Enter your name");

    final TextField contact = text("contact", "Email address, phone number or postal address")
            .hint("So that we can arrange a time with you")
            .required("Enter how we can reach you")
            .anyDirection()
            .max(300, "How we can reach you must be 300 characters or fewer");

    final CheckboxesField registers =
            checkboxes("registers", "Which registers would you like to see?").required("Select at least one register");

    final TextAreaField wish = textArea("wish", "What would you like to see in them?")
            .hint("For example, the whole register or one part of it, and whether you need a copy")
            .required("Enter what you would like to see")
            .rows(3)
            .max(1000, "What you would like to see must be 1,000 characters or fewer");

    InspectForm(Set<RegisterKind> kept) {
        kept.forEach(each -> registers.choice(each.name(), each.words()));
    }
}
