package org.folkmoot.members.register.web;

import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.web.ConstituencyChoices;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.HiddenField;
import org.folkmoot.nhsuk.forms.SelectField;
import org.folkmoot.nhsuk.forms.TextField;

/** Where somebody joins again, and how they asked. */
public final class RejoinForm extends Form {

    public final SelectField to = select("to", "Constituency that they join")
            .blank("Choose")
            .required("Select the constituency that they join");
    public final TextField reason = text("reason", "How did they ask?")
            .hint("For example, by telephone on 3 October")
            .required("Enter how they asked")
            .anyDirection()
            .max(300, "How they asked must be 300 characters or fewer");

    /** The constituency of which was said what speaks against it. */
    final HiddenField doubted = hidden("doubted");

    RejoinForm(Constitution constitution) {
        ConstituencyChoices.of(constitution).forEach(to::choice);
    }
}
