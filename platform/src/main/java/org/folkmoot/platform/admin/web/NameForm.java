package org.folkmoot.platform.admin.web;

import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.TextField;
import org.folkmoot.platform.staff.StaffAccount;

/** Name and address of a member of staff. */
public final class NameForm extends Form {
    final TextField name = personName("name", "Full name").required("Enter their full name");
    final TextField email = email("email", "Email address").required("Enter their email address");

    NameForm showing(StaffAccount account) {
        name.fill(account.name());
        email.fill(account.mail());
        return this;
    }
}
