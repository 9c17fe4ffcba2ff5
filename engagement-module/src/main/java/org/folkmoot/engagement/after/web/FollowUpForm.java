package org.folkmoot.engagement.after.web;

import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;

/** A message to everyone who came. */
final class FollowUpForm extends Form {
    final TextField subject = text("subject", "Subject")
            .max(150, "Subject must be 150 characters or fewer")
            .required("Enter a subject");
    final TextAreaField words = textArea("words", "Your message")
            .hint("Thank them, or say what became of what they said. An empty line begins a new paragraph.")
            .rows(8)
            .max(4000, "Your message must be 4,000 characters or fewer")
            .required("Write your message");
    final CheckboxesField ask = tick("ask", "Ask them how it was, by a link to a short form");

    FollowUpForm fill(String title) {
        subject.fill("Thank you for coming to " + title);
        return this;
    }
}
