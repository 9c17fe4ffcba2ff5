package org.folkmoot.engagement.room.web;

import java.util.Locale;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.NumberField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;

/** The count of a vote on a change of the constitution. */
final class VoteForm extends Form {
    final TextAreaField amendment = textArea("amendment", "What was changed in the constitution?")
            .hint("The powers, duties or role of the governors that the change is about.")
            .rows(3)
            .max(1000, "What was changed must be 1,000 characters or fewer")
            .required("Say what was changed");
    final TextField presentedBy = text("presentedBy", "Governor who presented it")
            .max(200, "Governor who presented it must be 200 characters or fewer")
            .required("Enter the governor who presented it");
    final NumberField inFavour = votes("inFavour", "Members in favour");
    final NumberField against = votes("against", "Members against");
    final NumberField abstained = votes("abstained", "Members who did not vote");

    private NumberField votes(String name, String label) {
        return number(name, label)
                .between(0, 100_000, label + " must be between 0 and 100,000")
                .required("Enter the number of " + label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1));
    }
}
