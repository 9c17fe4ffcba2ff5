package org.folkmoot.strategy.editing.web;

import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.TextAreaField;

/** Text copied from an old page. */
public final class PasteForm extends Form {

    private static final int LONGEST = 60_000;

    final TextAreaField text = textArea("text", "Text of the old page")
            .rows(20)
            .required("Paste the text")
            .max(LONGEST, "Text must be 60,000 characters or fewer");
}
