package org.folkmoot.platform.signin.web;

import java.util.List;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.TextField;

/** The first administrator: who they are and the password they choose. */
public final class FirstForm extends Form {
    final TextField name =
            personName("name", "Full name").required("Enter your full name").autocomplete("name");
    final TextField email = email("email", "Email address").required("Enter your email address");
    final TextField password = password("password", "Password")
            .hint("15 characters or more. Three or four words that do not usually stand together are easy to remember")
            .required("Enter a password")
            .autocomplete("new-password");

    @Override
    protected void check() {
        NewPasswordForm.fault(password.value(), List.of(name.value(), email.value()))
                .ifPresent(words -> refuse(password, words));
    }
}
