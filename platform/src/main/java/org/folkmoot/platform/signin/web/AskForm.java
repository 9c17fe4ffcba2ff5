package org.folkmoot.platform.signin.web;

import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.HiddenField;
import org.folkmoot.nhsuk.forms.TextField;

/** Who wants to sign in. */
public final class AskForm extends Form {
    final TextField email = email("email", "What is your email address?")
            .required("Enter your email address")
            .labelIsHeading();
    final HiddenField next = hidden("next");

    AskForm() {
        email.autocomplete("username");
    }
}
