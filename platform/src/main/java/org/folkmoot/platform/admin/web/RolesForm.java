package org.folkmoot.platform.admin.web;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.platform.access.Role;
import org.folkmoot.platform.admin.RoleWords;

/** The roles of a member of staff over the whole trust. */
public final class RolesForm extends Form {
    private static final List<Role> STAFF = List.of(Role.OFFICE, Role.SECRETARY, Role.EDITOR, Role.DOOR, Role.ADMIN);

    final CheckboxesField roles = offer(checkboxes("roles", "Roles"));

    RolesForm holding(Collection<Role> held) {
        roles.fillConstants(held);
        return this;
    }

    Set<Role> chosen() {
        return roles.values(Role.class);
    }

    static CheckboxesField offer(CheckboxesField field) {
        STAFF.forEach(role -> field.choice(role.name(), RoleWords.name(role), String.join("; ", RoleWords.can(role))));
        return field;
    }
}
