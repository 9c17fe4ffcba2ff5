package org.folkmoot.members.register.web;

import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.TextField;

/** A decision's reason. */
public final class ReasonForm extends Form {

    public final TextField reason;

    ReasonForm(String label) {
        reason = text("reason", label)
                .required("Enter the reason")
                .anyDirection()
                .max(500, "Reason must be 500 characters or fewer");
    }
}
