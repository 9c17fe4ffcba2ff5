package org.folkmoot.members.representation.web;

import org.folkmoot.members.representation.KeepTheWordsOfTheReport.ReportWords;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.TextAreaField;

/** What the trust writes itself in the membership section. */
public final class ReportWordsForm extends Form {

    private static final int MOST = 6000;
    private static final int ROWS = 6;

    final TextAreaField strategy = words("strategy", "Our membership strategy in short");
    final TextAreaField aims = words("aims", "What we aim for, and how far we have come");
    final TextAreaField pay =
            words("pay", "How the pay of directors is decided").hint("The policy, or where it is published");
    final TextAreaField expenses =
            words("expenses", "Expenses of governors and directors").hint("How many claimed, and how much in all");

    ReportWordsForm(ReportWords known) {
        strategy.fill(known.strategy());
        aims.fill(known.aims());
        pay.fill(known.pay());
        expenses.fill(known.expenses());
    }

    private TextAreaField words(String name, String label) {
        return textArea(name, label).optional().rows(ROWS).max(MOST, label + " must be 6,000 characters or fewer");
    }

    ReportWords given() {
        return new ReportWords(
                strategy.value().strip(),
                aims.value().strip(),
                pay.value().strip(),
                expenses.value().strip());
    }
}
