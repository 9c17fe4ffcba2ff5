package org.folkmoot.engagement.after.web;

import org.folkmoot.engagement.model.Mode;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.TextField;

/** Someone who came without a place. */
final class WalkInForm extends Form {
    final TextField name = personName("name", "Name").required("Enter the name");
    final RadiosField mode = radios("mode", "How did they take part?")
            .choices(Mode.class, Mode::words)
            .required("Choose how they took part");
}
