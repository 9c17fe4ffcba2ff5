package org.folkmoot.platform.admin.web;

import java.util.Optional;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.SelectField;
import org.folkmoot.nhsuk.forms.TextField;
import org.folkmoot.platform.access.Role;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.admin.RoleWords;

/** A role for someone over something. */
public final class GiveForm extends Form {
    final TextField subject = text("subject", "Who")
            .hint("A reference, like person:12 or staff:3")
            .required("Enter who gets the role")
            .pattern("(person|staff):[1-9][0-9]{0,17}", "Enter a reference, like person:12 or staff:3");
    final SelectField role =
            select("role", "Role").choices(Role.class, RoleWords::name).required("Choose a role");
    final SelectField kind =
            select("kind", "Over").choices(Scope.Kind.class, GiveForm::words).required("Choose over what");
    final TextField key = text("key", "Which one")
            .hint("The code of the constituency or the short name of the network; leave empty for the whole trust")
            .max(80, "This must be 80 characters or fewer");

    @Override
    protected void check() {
        boolean whole = "TRUST".equals(kind.value());
        if (kind.isAnswered() && !whole && !key.isAnswered()) {
            refuse(key, "Enter which one");
        }
    }

    Scope scope() {
        Scope.Kind over = kind.value(Scope.Kind.class);
        return over == Scope.Kind.TRUST ? Scope.TRUST : new Scope(over, key.value());
    }

    Subject who() {
        return subject(subject.value()).orElseThrow();
    }

    static Optional<Subject> subject(String reference) {
        if (!reference.matches("(person|staff):[1-9][0-9]{0,17}")) {
            return Optional.empty();
        }
        long id = Long.parseLong(reference.substring(reference.indexOf(':') + 1));
        return Optional.of(reference.startsWith("staff:") ? Subject.staff(id) : Subject.person(id));
    }

    private static String words(Scope.Kind kind) {
        return switch (kind) {
            case TRUST -> "The whole trust";
            case CONSTITUENCY -> "A constituency";
            case CLASS -> "A class";
            case NETWORK -> "A network";
            case PANEL -> "A panel";
            case STRATEGY -> "A strategy";
        };
    }
}
