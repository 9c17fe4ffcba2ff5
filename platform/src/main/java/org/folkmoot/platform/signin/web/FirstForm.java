package org.folkmoot.platform.signin.web;

import java.util.List;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.TextField;

/** The first administrator: who they are and the password they choose. */
public final class FirstForm extends Form {
    private final TextField name =
            personName("name", "Full name").required("Enter your full name").autocomplete("name");
    private final TextField email = email("email", "Email address").required("Enter your email address");
    private final TextField password = password("password", "Password")
            .hint("15 characters or more. Three or four words that do not usually stand together are easy to remember")
            .required("Enter a password")
            .autocomplete("new-password");

    /** The name. */
    public String name() {
        return name.value();
    }

    /** The mail address. */
    public String email() {
        return email.value();
    }

    /** The password. */
    public String password() {
        return password.value();
    }

    @Override
    protected void check() {
        NewPasswordForm.fault(password.value(), List.of(name.value(), email.value()))
                .ifPresent(words -> refuse(password, words));
    }
}
