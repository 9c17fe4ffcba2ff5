package org.folkmoot.members.web;

import java.time.LocalDate;
import org.folkmoot.nhsuk.forms.DateField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.jspecify.annotations.Nullable;

/** An interest that a governor or a director declares, or a nil return. */
public final class InterestForm extends Form {

    private final RadiosField kind = radios("kind", "What do they declare?")
            .choice("interest", "An interest")
            .choice("nil", "Nothing (a nil return)", "Ends the interests that stand")
            .small()
            .required("Select what they declare");

    private final TextAreaField words = textArea("words", "The interest")
            .hint("For example an office held, a business, membership of a political party")
            .rows(2)
            .required("Enter the interest")
            .max(1000, "The interest must be 1,000 characters or fewer");

    private final DateField on;

    public InterestForm(LocalDate today) {
        kind.reveal("interest", words);
        on = date("declared", "Declared on")
                .fill(today)
                .required("Enter the date of the declaration")
                .notAfter(today, "The date of the declaration must be today or in the past");
    }

    /** The interest; null for a nil return. */
    public @Nullable String words() {
        return kind.isChosen("interest") ? words.value() : null;
    }

    /** When it was declared. */
    public LocalDate on() {
        return on.value();
    }
}
