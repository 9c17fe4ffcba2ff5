package org.folkmoot.strategy.coding.web;

import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.HiddenField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;

/** The name of a theme and what belongs to it. */
final class ThemeForm extends Form {

    private static final int NAME = 200;
    private static final int TEXT = 1000;

    final HiddenField seen = hidden("seen");
    final TextField name = text("name", "Name of the theme")
            .hint("What people ask for, in their words")
            .required("Enter the name of the theme")
            .max(NAME, "Name of the theme must be 200 characters or fewer");
    final TextAreaField description = textArea("description", "What belongs to it (optional)")
            .called("What belongs to it")
            .hint("So that all coders understand the same by it")
            .rows(3)
            .max(TEXT, "What belongs to it must be 1,000 characters or fewer");
}
