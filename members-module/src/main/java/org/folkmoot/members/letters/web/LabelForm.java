package org.folkmoot.members.letters.web;

import org.folkmoot.members.letters.LabelSheet;
import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.NumberField;
import org.folkmoot.nhsuk.forms.SelectField;

/** Which labels are in the printer, and where the first free one is. */
public final class LabelForm extends Form {

    final SelectField sheet = select("sheet", "Sheet of labels").choices(LabelSheet.class, LabelSheet::words);

    final NumberField first = number("first", "First label to print")
            .hint("1 for a new sheet. Count from the left, row by row")
            .required("Enter the number of the first label");

    final CheckboxesField law = tick("law", "The law requires it: write to people too who object to messages");

    LabelForm() {
        first.fill(1);
    }

    LabelSheet chosen() {
        return sheet.given(LabelSheet.class).orElse(LabelSheet.L7160);
    }

    int firstLabel() {
        return Math.toIntExact(first.given().orElse(1L));
    }

    @Override
    protected void check() {
        if (!isValid()) {
            return;
        }
        long number = first.given().orElse(1L);
        if (number < 1 || number > chosen().labels()) {
            refuse(first, "First label must be a number from 1 to " + chosen().labels());
        }
    }
}
