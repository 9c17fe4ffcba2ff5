package org.folkmoot.engagement.approving.web;

import org.folkmoot.engagement.model.InvitationText;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;

/** The words of the invitation, below the meeting's own form. */
final class CorrectionForm extends Form {
    final TextField subject =
            text("subject", "Subject of the invitation").max(150, "Subject must be 150 characters or fewer");
    final TextAreaField body =
            textArea("body", "The invitation").rows(10).max(4000, "The invitation must be 4,000 characters or fewer");

    CorrectionForm fill(InvitationText text) {
        subject.fill(text.subject());
        body.fill(text.body());
        return this;
    }

    InvitationText text() {
        return new InvitationText(subject.given().orElse(""), body.given().orElse(""));
    }
}
