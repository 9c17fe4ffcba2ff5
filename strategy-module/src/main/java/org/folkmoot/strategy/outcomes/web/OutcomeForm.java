package org.folkmoot.strategy.outcomes.web;

import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.HiddenField;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.strategy.model.coding.ThemeOutcome;

/** What came of a theme. */
final class OutcomeForm extends Form {

    private static final int TEXT = 2000;

    final HiddenField seen = hidden("seen");
    final RadiosField outcome = radios("outcome", "What came of it?")
            .required("Select what came of it")
            .choices(ThemeOutcome.class, ThemeOutcome::words);
    final TextAreaField did = textArea("did", "What was done, or will be")
            .hint("In the words in which you would tell somebody who said it")
            .required("Enter what was done, or will be")
            .max(TEXT, "What was done must be 2,000 characters or fewer");
    final TextAreaField because = textArea("because", "Because (unless all of it was done)")
            .called("Because")
            .max(TEXT, "Because must be 2,000 characters or fewer");

    @Override
    protected void check() {
        boolean done = outcome.isChosen(ThemeOutcome.DONE.name());
        if (outcome.isAnswered() && !done && because.value().isEmpty()) {
            refuse(because, "Enter why not all of it was done");
        }
    }
}
