package org.folkmoot.engagement.after.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.engagement.model.AttendanceBook.Expected;
import org.folkmoot.engagement.model.Payment;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.SelectField;
import org.folkmoot.nhsuk.forms.TextField;
import org.jspecify.annotations.Nullable;

/** Expenses of, or a payment to, someone who came. */
final class PaymentForm extends Form {
    final SelectField who = select("who", "Who gets it?").blank("Somebody who is not on the list");
    final TextField name =
            personName("name", "Name, where they are not on the list").optional();
    final RadiosField kind = radios("kind", "What is it for?")
            .choices(Payment.Kind.class, Payment.Kind::words)
            .required("Choose what it is for");
    final TextField pounds = text("pounds", "How much, in pounds?")
            .hint("For example 12.50")
            .width(5)
            .pattern("£?[0-9]{1,4}(\\.[0-9]{1,2})?", "Enter an amount in pounds, such as 12.50")
            .required("Enter how much");
    final TextField note = text("note", "Note")
            .hint("For example bus fare. Never write down where it is paid to.")
            .max(500, "The note must be 500 characters or fewer")
            .pattern("(?s)(?!.*[0-9]{8}).*", "Leave out account numbers")
            .optional();
    private final List<Expected> expected;

    PaymentForm(List<Expected> expected) {
        this.expected = List.copyOf(expected);
        who.choices(this.expected, PaymentForm::key, Expected::name);
    }

    @Override
    protected void check() {
        if (chosen().isEmpty() && name.given().isEmpty()) {
            refuse(name, "Choose who gets it, or enter a name");
        }
    }

    private Optional<Expected> chosen() {
        return expected.stream().filter(each -> who.isChosen(key(each))).findFirst();
    }

    /** Who came without a place is named by the note of it. */
    private static String key(Expected each) {
        return each.invitation() == 0 ? "came-" + each.attendance() : Long.toString(each.invitation());
    }

    @Nullable
    PersonId person() {
        return chosen().map(Expected::person).orElse(null);
    }

    String named() {
        return chosen().map(Expected::name).orElseGet(name::value);
    }

    int pence() {
        return new BigDecimal(pounds.value().replace("£", "")).movePointRight(2).intValueExact();
    }
}
