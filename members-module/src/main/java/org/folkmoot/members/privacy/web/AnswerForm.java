package org.folkmoot.members.privacy.web;

import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.TextAreaField;

/** The answer to a privacy request, or why it takes longer or needs none. */
public final class AnswerForm extends Form {

    private static final String READ = "The person reads this as you write it";

    final TextAreaField words;

    private AnswerForm(String label, String hint, String missing, int most) {
        words = textArea("words", label)
                .hint(hint)
                .required(missing)
                .rows(4)
                .max(
                        most,
                        "What you write must be " + org.folkmoot.nhsuk.text.Words.number(most)
                                + " characters or fewer");
    }

    static AnswerForm answer() {
        return new AnswerForm("Answer", READ, "Enter the answer", 4000);
    }

    static AnswerForm longer() {
        AnswerForm form = new AnswerForm("Why two more months are needed", READ, "Enter why more time is needed", 1000);
        form.words.id("longer-words");
        return form;
    }

    static AnswerForm aside() {
        AnswerForm form = new AnswerForm(
                "Why it needs no answer",
                "For example, that it was recorded by mistake or taken back. Nobody is written to",
                "Enter why it needs no answer",
                1000);
        form.words.id("aside-words");
        return form;
    }
}
