package org.folkmoot.engagement.web;

import org.folkmoot.engagement.model.InvitationText;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.HiddenField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;

/** A subject and some paragraphs. */
public final class TextForm extends Form {
    private static final int SUBJECT = 150;
    private static final int BODY = 4000;
    private static final int ROWS = 12;

    private final TextField subject = text("subject", "Subject")
            .required("Enter a subject")
            .max(SUBJECT, "Subject must be 150 characters or fewer");
    private final TextAreaField body = textArea("body", "Message")
            .hint("Leave an empty line between paragraphs")
            .rows(ROWS)
            .required("Write the message")
            .max(BODY, "Message must be 4,000 characters or fewer");
    private final HiddenField version = hidden("version");

    /** Shows what was written. */
    public TextForm fill(InvitationText text, int readVersion) {
        subject.fill(text.subject());
        body.fill(text.body());
        version.fill(readVersion);
        return this;
    }

    /** What was written. */
    public InvitationText value() {
        return new InvitationText(subject.value(), body.value());
    }

    /** The version that was read. */
    public int version() {
        return Versions.of(version);
    }
}
