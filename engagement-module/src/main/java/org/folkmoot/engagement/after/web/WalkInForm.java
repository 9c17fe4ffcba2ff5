package org.folkmoot.engagement.after.web;

import org.folkmoot.engagement.model.Mode;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.TextField;

/** Someone who came without a place. */
final class WalkInForm extends Form {
    final TextField name = personName("name", "Name").required("Enter the name");
    final TextField mail = email("mail", "Email address, if they left one")
            .hint("Only to ask how it was and to say what became of it. We remove it after a month.")
            .optional();
    final RadiosField mode = radios("mode", "How did they take part?")
            .choices(Mode.class, Mode::words)
            .required("Choose how they took part");
}
