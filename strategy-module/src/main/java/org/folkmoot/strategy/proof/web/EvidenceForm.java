package org.folkmoot.strategy.proof.web;

import java.time.LocalDate;
import org.folkmoot.nhsuk.forms.DateField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.HiddenField;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;
import org.folkmoot.strategy.model.proof.DeliveryState;

/** How far something has come, and what shows it. */
final class EvidenceForm extends Form {

    private static final int WORDS = 1000;
    private static final int ADDRESS = 500;
    static final String PLACE = "(/[A-Za-z0-9][^\\s\"'<>]*|https://[^\\s\"'<>]+)";
    static final String NO_PLACE =
            "Where others can see it must be an address of this site or one that begins with https://";

    final HiddenField seen = hidden("seen");
    final RadiosField state = radios("state", "How far has it come?")
            .small()
            .required("Select how far it has come")
            .choices(DeliveryState.class, DeliveryState::words);
    final TextAreaField words = textArea("words", "What shows it (optional)")
            .called("What shows it")
            .hint("A number, a report, what people notice now")
            .rows(3)
            .max(WORDS, "What shows it must be 1,000 characters or fewer");
    final TextField href = text("href", "Where others can see it (optional)")
            .called("Where others can see it")
            .hint("An address of this site, such as /documents/our-strategy, or one that begins with https://")
            .max(ADDRESS, "Where others can see it must be 500 characters or fewer")
            .pattern(PLACE, NO_PLACE);
    final DateField on = date("on", "Shown on").required("Enter the day");

    EvidenceForm(LocalDate today) {
        on.fill(today).notAfter(today, "The day must be today or in the past");
    }

    @Override
    protected void check() {
        if (words.value().isEmpty() && !href.value().isEmpty()) {
            refuse(words, "Enter what shows it, where others can see it");
        }
    }
}
