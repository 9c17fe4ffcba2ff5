package org.folkmoot.engagement.audiences.web;

import org.folkmoot.engagement.audiences.TrustContactBudget;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.NumberField;

/** At most so many invitations in so many days. */
final class BudgetForm extends Form {
    private static final int MOST = 100;
    private static final int YEAR = 366;
    private static final int USUAL = 28;

    final NumberField most = number("most", "Invitations")
            .hint("0 for any number")
            .required("Enter how many invitations, or 0")
            .between(0, MOST, "Invitations must be between 0 and 100");
    final NumberField days = number("days", "In how many days?")
            .required("Enter a number of days")
            .between(1, YEAR, "Days must be between 1 and 366");

    BudgetForm fill(TrustContactBudget budget) {
        most.fill(budget.most());
        days.fill(budget.days() == 0 ? USUAL : budget.days());
        return this;
    }
}
