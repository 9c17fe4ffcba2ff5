package org.folkmoot.members.council.web;

import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.TextAreaField;

/** How a request to inspect the register ended. */
public final class DealtForm extends Form {

    final TextAreaField outcome = textArea("outcome", "What was shown, when, and any charge")
            .required("Enter what was shown, or why nothing was")
            .rows(3)
            .max(1000, "What was shown must be 1,000 characters or fewer");
}
