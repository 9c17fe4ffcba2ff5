package org.folkmoot.nhsuk.components;

import java.util.List;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.FormError;

/** What is wrong with a form, each line a link to its input. */
public record ErrorSummary(String heading, List<FormError> errors) {

    public static ErrorSummary of(Form form) {
        return new ErrorSummary("There is a problem", form.errors());
    }
}
