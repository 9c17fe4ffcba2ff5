package org.folkmoot.strategy.proof.web;

import java.time.LocalDate;
import org.folkmoot.nhsuk.forms.DateField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.HiddenField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;
import org.folkmoot.strategy.store.views.ProofViews.EvidenceRow;

/** What shows that something was done, worded anew. */
final class ShownForm extends Form {

    private static final int WORDS = 1000;
    private static final int ADDRESS = 500;

    final HiddenField seen = hidden("seen");
    final TextAreaField words = textArea("words", "What shows it")
            .rows(3)
            .required("Enter what shows it")
            .max(WORDS, "What shows it must be 1,000 characters or fewer");
    final TextField href = text("href", "Where others can see it (optional)")
            .called("Where others can see it")
            .hint("An address of this site, such as /documents/our-strategy, or one that begins with https://")
            .max(ADDRESS, "Where others can see it must be 500 characters or fewer")
            .pattern(EvidenceForm.PLACE, EvidenceForm.NO_PLACE);
    final DateField on = date("on", "Shown on").required("Enter the day");

    ShownForm(LocalDate today, EvidenceRow known) {
        on.fill(known.shownOn()).notAfter(today, "The day must be today or in the past");
        words.fill(known.words());
        href.fill(known.href());
        seen.fill(known.mark());
    }

    EvidenceRow of(EvidenceRow known) {
        return new EvidenceRow(
                known.id(), known.delivery(), words.value(), href.value().isEmpty() ? null : href.value(), on.value());
    }
}
