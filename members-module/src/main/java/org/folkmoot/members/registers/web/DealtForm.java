package org.folkmoot.members.registers.web;

import java.math.BigDecimal;
import org.folkmoot.members.model.Inspections.Ending;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;

/** How a request to inspect the register ended. */
public final class DealtForm extends Form {

    final TextAreaField outcome = textArea("outcome", "What was shown, and when")
            .required("Enter what was shown, or why nothing was")
            .rows(3)
            .max(1000, "What was shown must be 1,000 characters or fewer");

    final RadiosField member = radios("member", "Did a member of the trust ask?")
            .choice("yes", "Yes")
            .choice("no", "No")
            .inline()
            .required("Select yes if a member of the trust asked");

    final TextField charge = text("charge", "Charge in pounds")
            .hint("0 for a member. For anybody else a reasonable charge for a copy, such as 2.50")
            .width(5)
            .inputMode("decimal")
            .required("Enter the charge, or 0")
            .pattern("[0-9]{1,3}(\\.[0-9]{2})?", "Charge must be an amount in pounds, like 2 or 2.50");

    Ending ending() {
        return new Ending(
                member.value().equals("yes"),
                new BigDecimal(charge.value()).movePointRight(2).intValueExact());
    }
}
