package org.folkmoot.platform.signin.web;

import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.TextField;

/** A member of staff's password. */
public final class PasswordForm extends Form {
    final TextField password = password("password", "Password").required("Enter your password");
}
