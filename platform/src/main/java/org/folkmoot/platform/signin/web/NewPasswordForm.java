package org.folkmoot.platform.signin.web;

import java.util.List;
import java.util.Optional;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.TextField;
import org.folkmoot.platform.staff.PasswordRule;

/** A new password. */
public final class NewPasswordForm extends Form {
    private final TextField password = newPassword();
    private final List<String> personal;

    /** A form for someone with these names and addresses, which must not be the password. */
    public NewPasswordForm(List<String> personal) {
        this.personal = personal;
    }

    /** The password. */
    public String password() {
        return password.value();
    }

    @Override
    protected void check() {
        fault(password.value(), personal).ifPresent(words -> refuse(password, words));
    }

    static Optional<String> fault(String typed, List<String> personal) {
        return typed.isEmpty() ? Optional.empty() : PasswordRule.fault(typed, personal);
    }

    private TextField newPassword() {
        return password("password", "Password")
                .hint(
                        "15 characters or more. Three or four words that do not usually stand together are easy to remember")
                .required("Enter a password")
                .autocomplete("new-password");
    }
}
