package org.folkmoot.strategy.editing.web;

import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.TextAreaField;

/** A few words to somebody else who works on a page. */
public final class WordsForm extends Form {

    private static final int LONGEST = 2000;

    final TextAreaField words;

    private WordsForm(String name, String label) {
        words = textArea(name, label).rows(3).max(LONGEST, label + " must be 2,000 characters or fewer");
    }

    /** What the second person should know. */
    static WordsForm note() {
        return new WordsForm("note", "What should they know? (optional)");
    }

    /** What has to change. */
    static WordsForm answer() {
        WordsForm form = new WordsForm("answer", "What has to change?");
        form.words.required("Enter what has to change");
        return form;
    }
}
