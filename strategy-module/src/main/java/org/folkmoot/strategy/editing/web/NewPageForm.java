package org.folkmoot.strategy.editing.web;

import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.TextField;
import org.folkmoot.strategy.model.Kind;

/** Which kind of page, and its address for ever. */
final class NewPageForm extends Form {

    private static final int LONGEST = 100;

    final RadiosField kind = kinds();
    final TextField slug = text("slug", "Address")
            .hint("The last part of the address, for example our-strategy. It cannot be changed later")
            .required("Enter an address")
            .spellcheck(false)
            .max(LONGEST, "Address must be 100 characters or fewer")
            .pattern("[a-z0-9]+(-[a-z0-9]+)*", "Address must be small letters and digits, with hyphens between words");

    private RadiosField kinds() {
        RadiosField field = radios("kind", "What kind of page?").required("Select the kind of page");
        for (Kind each : Kind.values()) {
            if (each.hasMany() && each != Kind.PAGE) {
                field.choice(each.name(), each.label());
            }
        }
        return field;
    }
}
