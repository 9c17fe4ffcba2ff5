package org.folkmoot.members.transfers.web;

import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Membership;
import org.folkmoot.members.model.Transfer.Seat;
import org.folkmoot.members.web.ConstituencyChoices;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.SelectField;
import org.folkmoot.nhsuk.forms.TextField;
import org.jspecify.annotations.Nullable;

/** Where a member wants to be, and why. */
public final class AskTransferForm extends Form {

    public final SelectField to = select("to", "Which constituency do you want to be in?")
            .blank("Choose")
            .required("Select the constituency that you want to be in");
    public final TextField reason = text("reason", "Why?")
            .hint("For example, I have moved house")
            .required("Enter why you want to move")
            .anyDirection()
            .max(300, "Why you want to move must be 300 characters or fewer");

    AskTransferForm(Constitution constitution, Membership present, @Nullable Seat found) {
        String now = new Seat(present.constituency(), present.classCode()).value();
        ConstituencyChoices.of(constitution).forEach((value, name) -> {
            if (!value.equals(now)) {
                to.choice(value, name);
            }
        });
        to.fill(found == null ? null : found.value());
    }
}
