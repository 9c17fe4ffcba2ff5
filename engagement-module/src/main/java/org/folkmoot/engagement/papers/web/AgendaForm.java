package org.folkmoot.engagement.papers.web;

import org.folkmoot.engagement.model.AgendaItem;
import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.NumberField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;

/** One more item of an agenda. */
final class AgendaForm extends Form {
    private static final String AMENDMENT = "amendment";
    private static final String CLOSED = "closed";

    final TextField title = text("title", "What is it about?")
            .max(200, "What it is about must be 200 characters or fewer")
            .required("Say what the item is about");
    final TextField presenter = text("presenter", "Who presents it?")
            .max(200, "Who presents it must be 200 characters or fewer")
            .optional();
    final NumberField minutes = number("minutes", "How many minutes does it take?")
            .between(1, 600, "Minutes must be between 1 and 600")
            .optional();
    final TextAreaField reason = textArea("reason", "What is the special reason?")
            .hint("The reason is shown to the public and stays on record.")
            .rows(2)
            .max(500, "The reason must be 500 characters or fewer")
            .required("Give the special reason for which the public is excluded");
    final CheckboxesField special = checkboxes("special", "Is it special?")
            .choice(AMENDMENT, "Members vote on an amendment of the constitution")
            .choice(CLOSED, "The public is excluded from it")
            .reveal(CLOSED, reason);

    AgendaItem item(long meeting) {
        return new AgendaItem(
                0,
                meeting,
                0,
                title.value(),
                presenter.given().orElse(null),
                minutes.given().map(Long::intValue).orElse(null),
                special.isChosen(AMENDMENT),
                special.isChosen(CLOSED) ? reason.value() : null);
    }
}
