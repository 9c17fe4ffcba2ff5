package org.folkmoot.members.privacy.web;

import java.time.LocalDate;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.CaseKind;
import org.folkmoot.members.model.CaseWay;
import org.folkmoot.members.model.PrivacyCase;
import org.folkmoot.nhsuk.forms.DateField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.SelectField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;

/** A request that reached the office by phone, letter, mail or in person. */
public final class TakenForm extends Form {

    final RadiosField kind = radios("kind", "What is asked?").required("Select what is asked");

    final SelectField way = select("way", "How it came").blank("Choose").required("Select how it came");

    final DateField received;

    final TextField number = text("number", "Member number")
            .hint("Leave it empty where they are not on record; then enter name and contact")
            .optional()
            .width(10)
            .pattern("[0-9]{1,15}", "Member number must be a number such as 10042");

    final TextField name = personName("name", "Name").optional();

    final TextField contact = text("contact", "Email address, phone number or postal address")
            .optional()
            .anyDirection()
            .max(300, "How to reach them must be 300 characters or fewer");

    final TextAreaField words = textArea("words", "What they ask, in their words")
            .required("Enter what they ask")
            .rows(5)
            .max(4000, "What they ask must be 4,000 characters or fewer");

    TakenForm(LocalDate today) {
        for (CaseKind each : CaseKind.values()) {
            kind.choice(each.name(), each.label());
        }
        for (CaseWay each : CaseWay.values()) {
            way.choice(each.name(), each.words());
        }
        received = date("received", "When it came")
                .hint("The clock starts on this day")
                .required("Enter when it came")
                .notAfter(today, "The day on which it came must be today or in the past")
                .notBefore(today.minusYears(1), "The day on which it came must be in the last 12 months")
                .fill(today);
    }

    @Override
    protected void check() {
        if (number.value().isEmpty() && name.value().isEmpty()) {
            refuse(name, "Enter the name, or the member number");
        }
        if (number.value().isEmpty() && contact.value().isEmpty()) {
            refuse(contact, "Enter how to reach them, or the member number");
        }
    }

    PrivacyCase received() {
        return PrivacyCase.received(
                kind.value(CaseKind.class),
                way.value(CaseWay.class),
                number.value().isEmpty() ? null : new PersonId(Long.parseLong(number.value())),
                name.value(),
                contact.value(),
                words.value(),
                received.given().orElseThrow());
    }
}
