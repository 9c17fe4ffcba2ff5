package org.folkmoot.engagement.web;

import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.TextAreaField;

/** One question: why. */
public final class ReasonForm extends Form {
    public final TextAreaField reason;

    public ReasonForm(String question, String missing) {
        reason = textArea("reason", question)
                .rows(4)
                .max(1000, "The reason must be 1,000 characters or fewer")
                .required(missing);
    }
}
