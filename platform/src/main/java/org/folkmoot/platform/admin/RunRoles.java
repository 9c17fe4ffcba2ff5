package org.folkmoot.platform.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.access.Grant;
import org.folkmoot.platform.access.Grants;
import org.folkmoot.platform.access.Role;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.access.StoredGrants;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.RuleBroken;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** An administrator gives roles and takes them away; it holds from the next request on, on every node. */
@ApplicationScoped
public class RunRoles {

    private final Grants grants;
    private final Jdbi jdbi;
    private final CurrentActor actors;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    protected RunRoles() {
        this.grants = null;
        this.jdbi = null;
        this.actors = null;
        this.audit = null;
    }

    @Inject
    RunRoles(Grants grants, Jdbi jdbi, CurrentActor actors, Audit audit) {
        this.grants = grants;
        this.jdbi = jdbi;
        this.actors = actors;
        this.audit = audit;
    }

    /** Gives one role over one scope. */
    @Transactional
    public void give(Subject subject, Role role, Scope scope) {
        grants.give(subject, role, scope);
        audit.wrote("role.give", subject.toString(), RoleWords.name(role) + " over " + RoleWords.over(scope));
    }

    /** Takes one role over one scope away. */
    @Transactional
    public void take(Subject subject, Role role, Scope scope) {
        if (role == Role.ADMIN) {
            RuleBroken.check(new NotOneself(actors.get(), subject));
        }
        grants.take(subject, role, scope);
        audit.wrote("role.take", subject.toString(), RoleWords.name(role) + " over " + RoleWords.over(scope));
    }

    /** Makes these the trust-wide roles of a member of staff. */
    @Transactional
    public void set(Subject staff, Set<Role> wanted) {
        List<Grant> held = grants.of(staff);
        for (Role role : Arrays.asList(Role.values())) {
            boolean has = held.contains(new Grant(role, Scope.TRUST));
            if (wanted.contains(role) && !has) {
                give(staff, role, Scope.TRUST);
            } else if (has && !wanted.contains(role)) {
                take(staff, role, Scope.TRUST);
            }
        }
    }

    /** Who holds what, by role: the page after this key, or before it; the first without a key. */
    public List<Held> held(@Nullable HeldKey key, boolean before, int most) {
        String order = before ? " desc" : "";
        List<Held> held = jdbi.withHandle(handle -> {
            Query query = handle.createQuery("select g.subject_kind, g.subject_id, g.role, g.scope_kind, g.scope_key,"
                    + " s.name from platform_grant g left join platform_staff s on g.subject_kind = 'STAFF'"
                    + " and s.id = g.subject_id"
                    + (key == null ? "" : HeldKey.COLUMNS + (before ? " < " : " > ") + "(?, ?, ?, ?, ?)")
                    + " order by g.role" + order + ", g.scope_kind" + order + ", g.scope_key" + order
                    + ", g.subject_kind" + order + ", g.subject_id" + order + " limit " + most);
            if (key != null) {
                key.bind(query);
            }
            return query.map((row, context) -> new Held(
                            new Subject(Subject.Kind.valueOf(row.getString("subject_kind")), row.getLong("subject_id")),
                            row.getString("name") == null ? "" : row.getString("name"),
                            StoredGrants.grant(row)))
                    .list();
        });
        List<Held> shown = new ArrayList<>(held);
        if (before) {
            Collections.reverse(shown);
        }
        return shown;
    }

    /**
     * A grant with its holder.
     *
     * @param name the name of a member of staff; empty for people, whose names the members module keeps
     */
    public record Held(Subject subject, String name, Grant grant) {

        /** Where this stands in the list. */
        public HeldKey key() {
            return new HeldKey(subject, grant);
        }
    }
}
