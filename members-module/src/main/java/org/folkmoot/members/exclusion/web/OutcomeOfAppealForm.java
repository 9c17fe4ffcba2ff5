package org.folkmoot.members.exclusion.web;

import java.time.LocalDate;
import org.folkmoot.members.model.ExclusionCase.State;
import org.folkmoot.nhsuk.forms.DateField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;

/** How an exclusion goes on or ends. */
public final class OutcomeOfAppealForm extends Form {

    public final RadiosField outcome = radios("outcome", "What was decided?").required("Select what was decided");
    public final DateField heard;
    public final TextField by = text("by", "Who decided?")
            .required("Enter who decided")
            .anyDirection()
            .max(200, "Who decided must be 200 characters or fewer");
    public final TextAreaField reason = textArea("reason", "Reason, which the person is told")
            .required("Enter the reason")
            .rows(4)
            .max(2000, "Reason must be 2,000 characters or fewer");

    OutcomeOfAppealForm(State now, LocalDate today) {
        if (now == State.APPEALED) {
            outcome.choice(State.UPHELD.name(), "The exclusion is upheld");
            outcome.choice(State.QUASHED.name(), "The exclusion is quashed", "They are what they were before");
        }
        outcome.choice(State.LIFTED.name(), "The exclusion is lifted", "They are what they were before");
        heard = date("heard", "Decided on")
                .required("Enter the day on which it was decided")
                .notAfter(today, "The day on which it was decided must be today or in the past")
                .fill(today);
    }
}
