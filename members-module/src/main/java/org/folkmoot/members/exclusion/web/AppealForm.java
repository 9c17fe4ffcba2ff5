package org.folkmoot.members.exclusion.web;

import java.time.LocalDate;
import org.folkmoot.nhsuk.forms.DateField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.TextAreaField;

/** An appeal, as it was lodged. */
public final class AppealForm extends Form {

    public final DateField on;
    public final TextAreaField words = textArea("words", "What the appeal says")
            .required("Enter what the appeal says")
            .rows(4)
            .max(2000, "What the appeal says must be 2,000 characters or fewer");

    AppealForm(LocalDate today) {
        on = date("on", "Lodged on")
                .required("Enter the day on which it was lodged")
                .notAfter(today, "The day on which it was lodged must be today or in the past")
                .fill(today);
    }
}
