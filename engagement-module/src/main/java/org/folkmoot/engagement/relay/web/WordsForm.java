package org.folkmoot.engagement.relay.web;

import org.folkmoot.engagement.web.Versions;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.HiddenField;
import org.folkmoot.nhsuk.forms.TextAreaField;

/** One text of some length. */
final class WordsForm extends Form {
    private static final int LONGEST = 4000;
    private static final int ROWS = 8;

    final TextAreaField words;
    private final HiddenField version = hidden("version");
    private boolean isForAPaper;

    WordsForm(String label, String missing) {
        words = textArea("words", label)
                .rows(ROWS)
                .required(missing)
                .max(LONGEST, label.replace("?", "") + " must be 4,000 characters or fewer");
    }

    /** What goes into a paper has no place for what was masked. */
    WordsForm forAPaper() {
        isForAPaper = true;
        words.hint(MaskedPlaces.HINT);
        return this;
    }

    @Override
    protected void check() {
        if (isForAPaper && words.error() == null) {
            MaskedPlaces.refusal(words.value()).ifPresent(why -> refuse(words, why));
        }
    }

    WordsForm fill(String known, int readVersion) {
        words.fill(known);
        version.fill(readVersion);
        return this;
    }

    int version() {
        return Versions.of(version);
    }
}
