package org.folkmoot.engagement.web;

import org.folkmoot.contracts.PersonId;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.NumberField;

/** One member, by number. */
public final class WhoForm extends Form {
    public final NumberField number;

    /** Asks for the number in a field of this name. */
    public WhoForm(String field, String hint) {
        number = number(field, "Member number")
                .hint(hint)
                .between(1, Integer.MAX_VALUE, "Member number must be a number like 1024")
                .width(10)
                .required("Enter the member number");
    }

    /** Whose number it is. */
    public PersonId person() {
        return new PersonId(number.intValue());
    }
}
