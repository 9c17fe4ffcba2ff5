package org.folkmoot.engagement.convening.web;

import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.TextField;

/** The name of a template. */
final class TemplateForm extends Form {
    final TextField name = text("name", "Name of the template")
            .hint("For example, Constituency evening at the library")
            .max(150, "Name must be 150 characters or fewer")
            .required("Enter a name for the template");

    TemplateForm fill(String words) {
        name.fill(words);
        return this;
    }
}
