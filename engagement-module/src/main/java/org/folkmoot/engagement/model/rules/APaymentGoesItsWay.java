package org.folkmoot.engagement.model.rules;

import org.folkmoot.engagement.model.Payment;
import org.folkmoot.platform.refusals.Rule;

/** A payment is approved before it is paid, and what was paid or refused stays so. */
public record APaymentGoesItsWay(Payment.State from, Payment.State to) implements Rule {

    @Override
    public boolean broken() {
        return !from.allows(to);
    }

    @Override
    public String words() {
        return "This payment is \"" + from.words() + "\" and cannot become \"" + to.words() + "\"";
    }
}
