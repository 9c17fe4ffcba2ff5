package org.folkmoot.members.board.web;

import java.time.LocalDate;
import org.folkmoot.nhsuk.forms.DateField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.TextField;

/** When and why a director left. */
public final class LeftForm extends Form {

    final DateField on;

    final TextField reason = text("reason", "Why they are no longer a director")
            .hint("For example: retired, the term was over, resigned")
            .required("Enter why they are no longer a director")
            .max(300, "Why they are no longer a director must be 300 characters or fewer");

    LeftForm(LocalDate since, LocalDate today) {
        on = date("on", "Their last day")
                .fill(today)
                .required("Enter their last day")
                .notBefore(since, "Their last day must not be before their first")
                .notAfter(today, "Their last day must be today or in the past");
    }
}
