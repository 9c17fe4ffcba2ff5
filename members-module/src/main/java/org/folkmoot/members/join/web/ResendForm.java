package org.folkmoot.members.join.web;

import org.folkmoot.members.model.MailAddress;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.TextField;
import org.jspecify.annotations.Nullable;

/** The address to which the confirmation is sent again. */
public final class ResendForm extends Form {

    final TextField mail = email("mail", "Email address")
            .required("Enter your email address")
            .rule(
                    typed -> MailAddress.parse(typed).isPresent(),
                    "Enter an email address in the correct format, like name@example.com");

    ResendForm(@Nullable String known) {
        mail.fill(known);
    }
}
