package org.folkmoot.members.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.folkmoot.contracts.members.ClassKey;
import org.folkmoot.members.model.Council.Seat;
import org.folkmoot.platform.access.Grants;
import org.folkmoot.platform.access.Role;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.access.Subject;
import org.jspecify.annotations.Nullable;

/** Lets an elected governor convene meetings for those who elected them, for as long as they sit. */
@ApplicationScoped
class ConvenerGrants {

    private final Grants grants;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ConvenerGrants() {
        this.grants = null;
    }

    @Inject
    ConvenerGrants(Grants grants) {
        this.grants = grants;
    }

    void give(Seat seat, @Nullable Long person) {
        String constituency = seat.constituency();
        if (person == null || constituency == null) {
            return;
        }
        String classCode = seat.classCode();
        grants.give(
                Subject.person(person),
                Role.CONVENER,
                classCode == null
                        ? Scope.constituency(constituency)
                        : Scope.memberClass(new ClassKey(constituency, classCode).toString()));
    }

    /** Takes whatever was given for the seat's constituency or any class of it; a network stays theirs to lead. */
    void take(Seat seat, @Nullable Long person) {
        String constituency = seat.constituency();
        if (person == null || constituency == null) {
            return;
        }
        Subject subject = Subject.person(person);
        grants.of(subject).stream()
                .filter(each -> each.role() == Role.CONVENER)
                .filter(each -> isOf(each.scope(), constituency))
                .forEach(each -> grants.take(subject, each.role(), each.scope()));
    }

    private static boolean isOf(Scope scope, String constituency) {
        return switch (scope.kind()) {
            case CONSTITUENCY -> scope.key().equals(constituency);
            case CLASS -> scope.key().startsWith(constituency + "/");
            case TRUST, NETWORK, PANEL, STRATEGY -> false;
        };
    }
}
