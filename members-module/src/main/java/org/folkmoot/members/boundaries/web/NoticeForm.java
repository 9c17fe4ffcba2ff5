package org.folkmoot.members.boundaries.web;

import java.time.LocalDate;
import org.folkmoot.nhsuk.forms.DateField;
import org.folkmoot.nhsuk.forms.Form;

/** The day on which members move, of which they are told now. */
public final class NoticeForm extends Form {

    final DateField on;

    NoticeForm(LocalDate earliest) {
        on = date("on", "Day on which members move")
                .required("Enter the day on which members move")
                .fill(earliest);
    }
}
