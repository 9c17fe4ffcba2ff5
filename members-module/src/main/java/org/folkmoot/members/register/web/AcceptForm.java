package org.folkmoot.members.register.web;

import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.web.ConstituencyChoices;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.SelectField;
import org.folkmoot.nhsuk.forms.TextField;

/** Accepting an application, perhaps into another constituency than was asked for. */
public final class AcceptForm extends Form {

    final SelectField constituency = select("constituency", "Constituency").blank("As asked for");

    final TextField reason = text("reason", "Reason")
            .id("accept-reason")
            .required("Enter the reason")
            .anyDirection()
            .max(500, "Reason must be 500 characters or fewer");

    AcceptForm(Constitution constitution) {
        ConstituencyChoices.of(constitution).forEach(constituency::choice);
    }
}
