package org.folkmoot.members.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.Merges;
import org.folkmoot.members.model.Merges.Merge;
import org.folkmoot.platform.access.Grant;
import org.folkmoot.platform.access.Grants;
import org.folkmoot.platform.access.Role;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.access.Subject;

/** The roles of a record that becomes part of another go with it, and come back where the merge is undone. */
@ApplicationScoped
public class RolesOfARecord {

    private static final String NEW = "new";

    private final Grants grants;
    private final Merges merges;

    @SuppressWarnings("NullAway") // for the CDI proxy
    RolesOfARecord() {
        this.grants = null;
        this.merges = null;
    }

    @Inject
    public RolesOfARecord(Grants grants, Merges merges) {
        this.grants = grants;
        this.merges = merges;
    }

    /** Gives the roles of the merged record to the kept one, and remembers them. */
    void pass(long merge, PersonId from, PersonId to) {
        List<Grant> kept = grants.of(Subject.person(to.value()));
        List<String> held = new ArrayList<>();
        for (Grant each : grants.of(Subject.person(from.value()))) {
            if (each.role() != Role.MEMBER) {
                boolean fresh = !kept.contains(each);
                held.add(each.role() + "|" + each.scope().kind() + "|"
                        + each.scope().key() + "|" + (fresh ? NEW : ""));
                grants.give(Subject.person(to.value()), each.role(), each.scope());
            }
        }
        merges.keepRoles(merge, held);
    }

    /** Gives the roles back to whom they were of. */
    void giveBack(Merge merge) {
        for (String each : merges.roles(merge.id())) {
            String[] parts = each.split("\\|", -1);
            Role role = Role.valueOf(parts[0]);
            Scope scope = new Scope(Scope.Kind.valueOf(parts[1]), parts[2]);
            grants.give(Subject.person(merge.merged().value()), role, scope);
            if (NEW.equals(parts[3])) {
                grants.take(Subject.person(merge.kept().value()), role, scope);
            }
        }
    }
}
