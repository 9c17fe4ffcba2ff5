package org.folkmoot.platform.outbox.web;

import java.util.List;
import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.outbox.MessageRow;

/** The waiting letters to choose from. */
public final class PrintForm extends Form {

    public final CheckboxesField letters = checkboxes("letters", "Letters").required("Select the letters to print");

    PrintForm(List<MessageRow> waiting) {
        letters.choices(
                waiting,
                each -> Long.toString(each.id()),
                each -> each.toName() + ": " + each.subject() + ", " + Words.dateAndTime(each.queuedAt()));
    }

    List<Long> chosen() {
        return letters.values().stream().map(Long::valueOf).toList();
    }
}
