package org.folkmoot.members.transfers.web;

import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.TextField;

/** Why a transfer is refused. */
public final class RefuseTransferForm extends Form {

    public final TextField why = text("why", "Reason, which whoever asked is told")
            .required("Enter the reason")
            .anyDirection()
            .max(500, "Reason must be 500 characters or fewer");
}
