package org.folkmoot.members.privacy.web;

import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.TextField;

/** Why a person is erased. */
public final class EraseForm extends Form {

    final TextField reason = text("reason", "Why is this person erased?")
            .hint("The reason stays in the audit: leave out names and contacts")
            .required("Enter the reason")
            .anyDirection()
            .max(300, "Reason must be 300 characters or fewer");
}
