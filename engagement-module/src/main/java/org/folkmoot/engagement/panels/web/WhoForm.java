package org.folkmoot.engagement.panels.web;

import org.folkmoot.contracts.PersonId;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.NumberField;

/** One member, by number. */
final class WhoForm extends Form {
    final NumberField number;

    WhoForm(String field, String hint) {
        number = number(field, "Member number")
                .hint(hint)
                .between(1, Integer.MAX_VALUE, "Member number must be a number like 1024")
                .width(10)
                .required("Enter the member number");
    }

    PersonId person() {
        return new PersonId(number.intValue());
    }
}
