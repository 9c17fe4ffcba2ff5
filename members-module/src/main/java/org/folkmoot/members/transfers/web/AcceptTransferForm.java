package org.folkmoot.members.transfers.web;

import java.time.LocalDate;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Transfer;
import org.folkmoot.members.model.Transfer.Seat;
import org.folkmoot.members.web.ConstituencyChoices;
import org.folkmoot.nhsuk.forms.DateField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.SelectField;
import org.folkmoot.nhsuk.forms.TextField;

/** Where a member is moved to, and when they asked. */
public final class AcceptTransferForm extends Form {

    public final SelectField to = select("to", "Constituency that they move to")
            .blank("Choose")
            .required("Select the constituency that they move to");
    public final DateField asked;
    public final TextField reason = text("reason", "What did the member ask for?")
            .required("Enter what the member asked for")
            .anyDirection()
            .max(300, "What the member asked for must be 300 characters or fewer");

    AcceptTransferForm(Constitution constitution, Transfer transfer, LocalDate today) {
        ConstituencyChoices.of(constitution).forEach(to::choice);
        Seat known = transfer.to();
        to.fill(known == null ? null : known.value());
        asked = date("asked", "Day on which they asked")
                .hint("The constitution's notice runs from this day")
                .required("Enter the day on which they asked")
                .notAfter(today, "The day on which they asked must be today or in the past");
        asked.fill(transfer.askedOn());
        reason.fill(transfer.askedOn() == null ? null : transfer.words());
    }
}
