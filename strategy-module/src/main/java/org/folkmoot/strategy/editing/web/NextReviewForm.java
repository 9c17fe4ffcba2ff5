package org.folkmoot.strategy.editing.web;

import java.time.LocalDate;
import org.folkmoot.nhsuk.forms.DateField;
import org.folkmoot.nhsuk.forms.Form;

/** When a page is to be read through again. */
public final class NextReviewForm extends Form {

    final DateField next;

    NextReviewForm(LocalDate today) {
        next = date("next", "When is it due again?")
                .required("Enter when the next review is due")
                .notBefore(today.plusDays(1), "The next review must be after today");
    }

    /** A year from now, to begin with. */
    static NextReviewForm inAYear(LocalDate today) {
        NextReviewForm form = new NextReviewForm(today);
        form.next.fill(today.plusYears(1));
        return form;
    }
}
