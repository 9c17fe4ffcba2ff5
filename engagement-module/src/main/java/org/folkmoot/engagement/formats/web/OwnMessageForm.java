package org.folkmoot.engagement.formats.web;

import java.time.LocalDate;
import org.folkmoot.engagement.model.OwnMessage;
import org.folkmoot.engagement.model.OwnMessage.State;
import org.folkmoot.engagement.model.OwnMessageBook.Settled;
import org.folkmoot.nhsuk.forms.DateField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;

/** What became of a message in somebody's own format. */
final class OwnMessageForm extends Form {
    private static final int REASON = 1000;
    private static final int SUPPLIER = 200;

    final RadiosField state = radios("state", "What became of it?").required("Choose what became of it");
    final DateField due = date("due", "When will it be there?").required("Enter the day it will be there");
    final TextField supplier =
            text("supplier", "Who makes it? (optional)").max(SUPPLIER, "Who makes it must be 200 characters or fewer");
    final TextAreaField reason = textArea("reason", "Why does it go without the format?")
            .required("Say why it goes without the format")
            .max(REASON, "Why must be 1,000 characters or fewer");

    OwnMessageForm(OwnMessage message, LocalDate today) {
        state.choice(State.SENT.name(), "It was sent in their format")
                .choice(State.ORDERED.name(), "It is ordered")
                .choice(State.USUAL.name(), usual(message))
                .reveal(State.ORDERED.name(), due, supplier)
                .reveal(State.USUAL.name(), reason);
        due.notBefore(today, "The day it will be there must be today or later").fill(message.dueOn());
        supplier.fill(message.supplier());
    }

    private static String usual(OwnMessage message) {
        return message.heldBack()
                ? "I sign that it goes as a letter in the usual format"
                : "I sign that the mail or text is enough";
    }

    Settled settled(String by) {
        State to = state.value(State.class);
        boolean ordered = to == State.ORDERED;
        return new Settled(
                to,
                ordered ? due.given().orElseThrow() : null,
                ordered ? supplier.given().orElse(null) : null,
                to == State.USUAL ? reason.value() : null,
                by);
    }
}
