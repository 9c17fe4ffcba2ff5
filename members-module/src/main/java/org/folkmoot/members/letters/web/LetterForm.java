package org.folkmoot.members.letters.web;

import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;

/** What a letter to many people says. */
public final class LetterForm extends Form {

    final TextField subject = text("subject", "Subject")
            .required("Enter the subject")
            .anyDirection()
            .max(200, "Subject must be 200 characters or fewer");

    final TextAreaField words = textArea("words", "Letter")
            .hint("It begins with “Dear” and the name. Leave an empty line between paragraphs")
            .required("Enter the letter")
            .rows(12)
            .max(6000, "Letter must be 6,000 characters or fewer");

    final TextAreaField from = textArea("from", "Close and sender")
            .hint("For example: Yours sincerely, then your name and office")
            .required("Enter the close and the sender")
            .rows(4)
            .max(500, "Close and sender must be 500 characters or fewer");

    final CheckboxesField law = tick("law", "The law requires it: write to people too who object to messages");
}
