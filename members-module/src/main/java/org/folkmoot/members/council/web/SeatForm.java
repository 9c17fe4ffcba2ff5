package org.folkmoot.members.council.web;

import java.util.Objects;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.council.SeatAGovernor.Seating;
import org.folkmoot.members.model.HowSeated;
import org.folkmoot.nhsuk.forms.DateField;
import org.folkmoot.nhsuk.forms.Field;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.NumberField;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.TextField;
import org.jspecify.annotations.Nullable;

/** Who sits in a seat, and for how long. */
public final class SeatForm extends Form {

    private final @Nullable NumberField number;
    private final @Nullable TextField name;
    private final @Nullable RadiosField how;
    private final DateField from;
    private final DateField to;

    SeatForm(boolean elected) {
        number = elected
                ? number("number", "Member number")
                        .hint("The governor must be a member of the constituency and class of this seat")
                        .width(10)
                        .required("Enter the governor’s member number")
                : null;
        name = elected ? null : personName("name", "Name").required("Enter the governor’s name");
        how = elected
                ? radios("how", "How were they chosen?")
                        .choice(HowSeated.ELECTED.name(), HowSeated.ELECTED.words())
                        .choice(HowSeated.UNCONTESTED.name(), HowSeated.UNCONTESTED.words())
                        .choice(HowSeated.NEXT_HIGHEST.name(), HowSeated.NEXT_HIGHEST.words())
                        .small()
                        .required("Select how they were chosen")
                : null;
        from = date("from", "First day of the term").required("Enter the first day of the term");
        to = date("to", "Last day of the term")
                .hint("At most 3 years, less a day, after the first")
                .required("Enter the last day of the term");
    }

    /** The field that names the person. */
    Field<?> number() {
        return Objects.requireNonNull(number == null ? name : number);
    }

    Seating seating() {
        return new Seating(
                number == null ? null : new PersonId(number.value()),
                name == null ? "" : name.value(),
                from.value(),
                to.value(),
                how == null ? HowSeated.APPOINTED : how.value(HowSeated.class));
    }
}
