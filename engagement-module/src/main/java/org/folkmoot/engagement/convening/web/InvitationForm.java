package org.folkmoot.engagement.convening.web;

import org.folkmoot.engagement.model.InvitationText;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.web.Versions;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.HiddenField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;

/** Step 3: subject and words of the invitation. */
final class InvitationForm extends Form {
    final TextField subject = text("subject", "Subject")
            .max(150, "Subject must be 150 characters or fewer")
            .required("Enter a subject");
    final TextAreaField body = textArea("body", "Your invitation")
            .hint(
                    "Date, place, a link to answer and how to stop these mails are added for you. An empty line begins a new paragraph.")
            .rows(10)
            .max(4000, "Your invitation must be 4,000 characters or fewer")
            .required("Write your invitation");
    private final HiddenField version = hidden("version");

    InvitationForm fill(Meeting meeting) {
        boolean fresh = meeting.text().subject().isBlank();
        subject.fill(
                fresh
                        ? "Invitation: " + meeting.details().title()
                        : meeting.text().subject());
        body.fill(
                fresh
                        ? "You are invited to this meeting.\n\n"
                                + meeting.details().purpose()
                        : meeting.text().body());
        version.fill(meeting.version());
        return this;
    }

    InvitationText text() {
        return new InvitationText(subject.value(), body.value());
    }

    int version() {
        return Versions.of(version);
    }
}
