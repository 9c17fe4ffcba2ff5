package org.folkmoot.members.register.web;

import java.time.LocalDate;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.register.Move;
import org.folkmoot.members.web.ConstituencyChoices;
import org.folkmoot.nhsuk.forms.DateField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.SelectField;
import org.folkmoot.nhsuk.forms.TextField;

/** Where a member moves to, from when and why. */
public final class MoveForm extends Form {

    final SelectField constituency = select("constituency", "Constituency that they move to")
            .blank("Choose")
            .required("Select the constituency that they move to");

    final DateField asked;

    final DateField on;

    final TextField reason;

    MoveForm(Constitution constitution, LocalDate today) {
        ConstituencyChoices.of(constitution).forEach(constituency::choice);
        int notice = constitution.terms().noticeDays();
        asked = date("asked", "Day on which they asked")
                .hint(
                        notice == 0
                                ? "The day of their letter, mail or call"
                                : "The constitution asks for " + notice + " working days between this day and the move")
                .required("Enter the day on which they asked")
                .notAfter(today, "The day on which they asked must be today or in the past");
        on = date("on", "The move counts from")
                .required("Enter the day from which the move counts")
                .notAfter(today, "The day from which the move counts must be today or in the past")
                .fill(today);
        reason = text("reason", "What did the member ask for?")
                .hint("For example, moved house and asked by letter of 3 October")
                .required("Enter what the member asked for")
                .anyDirection()
                .max(300, "What the member asked for must be 300 characters or fewer");
    }

    /** The move; only when the form is valid. */
    Move move() {
        String[] parts = constituency.value().split("/", 2);
        return new Move(
                parts[0],
                parts.length > 1 ? parts[1] : null,
                asked.given().orElseThrow(),
                on.given().orElseThrow(),
                reason.value());
    }
}
