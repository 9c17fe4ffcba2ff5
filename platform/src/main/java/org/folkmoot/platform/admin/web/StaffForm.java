package org.folkmoot.platform.admin.web;

import java.util.Set;
import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.TextField;
import org.folkmoot.platform.access.Role;

/** A new member of staff. */
public final class StaffForm extends Form {
    final TextField name = personName("name", "Full name").required("Enter their full name");
    final TextField email = email("email", "Email address").required("Enter their email address");
    final CheckboxesField roles = RolesForm.offer(checkboxes("roles", "Roles"));

    Set<Role> chosen() {
        return roles.values(Role.class);
    }
}
