package org.folkmoot.engagement.calendar.web;

import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.TextField;

/** Asking for a place at an open meeting. */
final class BookingForm extends Form {
    final TextField name = personName("name", "Your name").autocomplete("name").required("Enter your name");
    final TextField mail = email("mail", "Your email address")
            .hint("We send you a link to confirm your place.")
            .required("Enter your email address");
}
