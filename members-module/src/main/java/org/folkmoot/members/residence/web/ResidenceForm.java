package org.folkmoot.members.residence.web;

import org.folkmoot.members.model.ResidenceBasis;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.TextField;

/** How it is known where somebody lives. */
public final class ResidenceForm extends Form {

    private static final int MOST = 200;

    final RadiosField basis = radios("basis", "How do you know?")
            .choices(ResidenceBasis.class, ResidenceBasis::words)
            .required("Select how you know where they live");
    final TextField shown = text("shown", "What showed it?")
            .hint("For example: electoral roll of Bexley, October 2023. Keep no copy of a document")
            .optional()
            .max(MOST, "What showed it must be 200 characters or fewer");

    ResidenceForm(ResidenceBasis now) {
        basis.fill(now);
    }
}
