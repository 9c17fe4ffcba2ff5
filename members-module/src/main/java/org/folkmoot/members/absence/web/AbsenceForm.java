package org.folkmoot.members.absence.web;

import java.time.LocalDate;
import org.folkmoot.members.model.rules.TemporaryAbsenceKeepsTheMembership;
import org.folkmoot.nhsuk.forms.DateField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.TextField;

/** From when to when somebody is away, and why. */
public final class AbsenceForm extends Form {

    private final LocalDate today;

    final DateField from = date("from", "First day").required("Enter the first day of the absence");
    final DateField until = date("until", "Last day, as far as is known").required("Enter the last day of the absence");
    final TextField reason = text("reason", "Why, and how do you know?")
            .hint("For example maternity leave, a secondment, studies in another town. No medical details")
            .required("Enter why they are away and how you know")
            .max(300, "It must be 300 characters or fewer");

    AbsenceForm(LocalDate today) {
        this.today = today;
        from.fill(today);
    }

    @Override
    protected void check() {
        if (isValid()) {
            TemporaryAbsenceKeepsTheMembership rule =
                    new TemporaryAbsenceKeepsTheMembership(from.value(), until.value(), today);
            if (rule.broken()) {
                refuse(until, rule.words());
            }
        }
    }
}
