package org.folkmoot.members.exclusion.web;

import java.time.LocalDate;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.nhsuk.forms.DateField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;

/** On what ground somebody is excluded, who decided it, and on what evidence. */
public final class ExcludeForm extends Form {

    public final RadiosField ground = radios("ground", "Ground").required("Select the ground");
    public final TextAreaField evidence = textArea("evidence", "Evidence")
            .hint("What happened, when, and what shows it. Only those who decide about exclusions read this")
            .required("Enter the evidence")
            .rows(6)
            .max(2000, "Evidence must be 2,000 characters or fewer");
    public final TextField whom = text("whom", "Who decided?")
            .hint("For example, the membership panel of the council")
            .required("Enter who decided")
            .anyDirection()
            .max(200, "Who decided must be 200 characters or fewer");
    public final DateField on;

    ExcludeForm(Constitution constitution, LocalDate today) {
        constitution.terms().exclusions().forEach(each -> ground.choice(each.code(), each.words(), each.clause()));
        on = date("on", "Decided on")
                .required("Enter the day on which it was decided")
                .notAfter(today, "The day on which it was decided must be today or in the past");
        on.fill(today);
    }
}
