package org.folkmoot.engagement.questions.web;

import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.TextAreaField;

/** The answer to a question. */
final class AnswerForm extends Form {
    final TextAreaField answer = textArea("answer", "The answer")
            .rows(6)
            .max(4000, "The answer must be 4,000 characters or fewer")
            .required("Enter the answer");
    final CheckboxesField publish = tick("publish", "Show question and answer on the meeting's page");
}
