package org.folkmoot.engagement.relay.web;

import org.folkmoot.engagement.web.Versions;
import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.HiddenField;
import org.folkmoot.nhsuk.forms.TextAreaField;

/** The words in which a reply is passed on. */
final class PassOnForm extends Form {
    private static final int LONGEST = 5000;
    private static final int ROWS = 8;

    final TextAreaField words = textArea("words", "What the governor or lead will read")
            .hint("Contacts are masked already. Take out anything else that shows who or where somebody is.")
            .rows(ROWS)
            .required("Write what is passed on")
            .max(LONGEST, "What is passed on must be 5,000 characters or fewer");
    final CheckboxesField name;
    private final HiddenField version = hidden("version");

    PassOnForm(boolean offersName) {
        name = offersName ? tick("name", "Show the member's name: they agreed") : checkboxes("name", "");
    }

    PassOnForm fill(String masked, boolean showsName, int readVersion) {
        words.fill(masked);
        if (!name.choices().isEmpty()) {
            name.fill(showsName);
        }
        version.fill(readVersion);
        return this;
    }

    int version() {
        return Versions.of(version);
    }
}
