package org.folkmoot.members.guardian.web;

import org.folkmoot.members.web.GuardianFields;
import org.folkmoot.nhsuk.forms.Form;

/** The parent or guardian on somebody's record, as the office enters and corrects them. */
public final class GuardianForm extends Form {

    final GuardianFields guardian = new GuardianFields(
                    text("guardianName", "Full name"),
                    radios("guardianRelation", "What they are to the young person"),
                    email("guardianMail", "Email address"),
                    textArea("guardianAddress", "Postal address"))
            .required();

    @Override
    protected void check() {
        if (isValid() && guardian.guardian().isEmpty()) {
            refuse(guardian.name, "Enter the full name of a parent or guardian");
        }
    }
}
