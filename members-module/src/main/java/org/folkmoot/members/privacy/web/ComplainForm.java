package org.folkmoot.members.privacy.web;

import org.folkmoot.members.model.CaseKind;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;

/** A complaint or request of somebody who is not signed in. */
public final class ComplainForm extends Form {

    final RadiosField kind = radios("kind", "What would you like us to do?").required("Select what we should do");

    final TextField name = personName("name", "Your name").autocomplete("name").required("Enter your name");

    final TextField contact = text("contact", "Email address, phone number or postal address")
            .hint("So that we can answer. With an email address you hear from us at once")
            .required("Enter how we can reach you")
            .anyDirection()
            .max(300, "How we can reach you must be 300 characters or fewer");

    final TextAreaField words = textArea("words", "Tell us more")
            .hint("What happened, and what we should do about it")
            .required("Tell us more about what you ask")
            .rows(5)
            .max(4000, "What you tell us must be 4,000 characters or fewer");

    ComplainForm() {
        for (CaseKind each : CaseKind.values()) {
            kind.choice(each.name(), each.wish());
        }
        kind.fill(CaseKind.COMPLAINT);
    }
}
