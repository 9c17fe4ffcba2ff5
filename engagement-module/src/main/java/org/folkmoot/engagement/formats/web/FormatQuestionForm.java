package org.folkmoot.engagement.formats.web;

import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.TextAreaField;

/** Whether a format still fits. */
final class FormatQuestionForm extends Form {
    private static final int LONGEST = 1000;

    final RadiosField fits;
    final TextAreaField words = textArea("words", "What would fit you now?")
            .required("Say what would fit you now")
            .max(LONGEST, "What would fit you must be 1,000 characters or fewer");

    FormatQuestionForm(String format) {
        fits = radios("fits", "Is this still right for you?")
                .hint("We have on record: " + format)
                .choice("yes", "Yes, this is still right")
                .choice("no", "No, something has changed")
                .required("Choose if this is still right");
        fits.reveal("no", words);
    }
}
