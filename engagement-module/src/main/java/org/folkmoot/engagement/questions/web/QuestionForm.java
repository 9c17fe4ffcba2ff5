package org.folkmoot.engagement.questions.web;

import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;

/** A question for a meeting. */
final class QuestionForm extends Form {
    final TextAreaField words = textArea("words", "Your question")
            .hint("Leave out what is private, such as your health or somebody else's name.")
            .rows(5)
            .max(2000, "Your question must be 2,000 characters or fewer")
            .required("Enter your question");
    final TextField name = personName("name", "Your name").autocomplete("name").required("Enter your name");
    final TextField mail = email("mail", "Your email address")
            .hint("We send you the answer. Leave it empty if you only want to hear it at the meeting.")
            .optional();
    final CheckboxesField showsName = tick("showsName", "My name may be shown beside my question");
}
