package org.folkmoot.members.constitution.web;

import org.folkmoot.nhsuk.forms.DateField;
import org.folkmoot.nhsuk.forms.Form;

/** When the board and the council approved a version. */
public final class ApprovalForm extends Form {

    final DateField board =
            date("board", "Approved by the board").required("Enter the day on which the board approved it");
    final DateField council = date("council", "Approved by the council of governors")
            .required("Enter the day on which the council of governors approved it");
}
