package org.folkmoot.members.privacy.web;

import org.folkmoot.members.model.CaseKind;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.TextAreaField;

/** What a signed-in person asks about their own data. */
public final class AskForm extends Form {

    final RadiosField kind = radios("kind", "What would you like us to do?").required("Select what we should do");

    final TextAreaField words = textArea("words", "Tell us more")
            .hint("For example, what is wrong, or what we should stop doing")
            .required("Tell us more about what you ask")
            .rows(5)
            .max(4000, "What you tell us must be 4,000 characters or fewer");

    AskForm() {
        for (CaseKind each : CaseKind.values()) {
            kind.choice(each.name(), each.wish());
        }
    }
}
