package org.folkmoot.members.privacy.web;

import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.TextAreaField;

/** The answer to a privacy request, or why it takes longer; the person reads it. */
public final class AnswerForm extends Form {

    final TextAreaField words;

    AnswerForm(String label, String missing, int most) {
        words = textArea("words", label)
                .hint("The person reads this as you write it")
                .required(missing)
                .rows(4)
                .max(
                        most,
                        "What you write must be " + org.folkmoot.nhsuk.text.Words.number(most)
                                + " characters or fewer");
    }

    static AnswerForm answer() {
        return new AnswerForm("Answer", "Enter the answer", 4000);
    }

    static AnswerForm longer() {
        AnswerForm form = new AnswerForm("Why two more months are needed", "Enter why more time is needed", 1000);
        form.words.id("longer-words");
        return form;
    }
}
