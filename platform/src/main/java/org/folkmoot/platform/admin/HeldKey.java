package org.folkmoot.platform.admin;

import java.util.Optional;
import org.folkmoot.platform.access.Grant;
import org.folkmoot.platform.access.Role;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.access.Subject;
import org.jdbi.v3.core.statement.Query;

/** Where a grant stands in the list of all grants, as an address carries it: {@code OFFICE~TRUST~STAFF~3~*}. */
public record HeldKey(Subject subject, Grant grant) {

    static final String COLUMNS = " where (g.role, g.scope_kind, g.scope_key, g.subject_kind, g.subject_id)";

    private static final int PARTS = 5;

    /** The key in an address; empty where it is none. */
    public static Optional<HeldKey> parse(String text) {
        String[] parts = text.split("~", PARTS);
        if (parts.length < PARTS || !parts[3].matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        try {
            Scope scope = new Scope(Scope.Kind.valueOf(parts[1]), parts[4]);
            Subject subject = new Subject(Subject.Kind.valueOf(parts[2]), Long.parseLong(parts[3]));
            return Optional.of(new HeldKey(subject, new Grant(Role.valueOf(parts[0]), scope)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    void bind(Query query) {
        query.bind(0, grant.role().name())
                .bind(1, grant.scope().kind().name())
                .bind(2, grant.scope().key())
                .bind(3, subject.kind().name())
                .bind(4, subject.id());
    }

    @Override
    public String toString() {
        return String.join(
                "~",
                grant.role().name(),
                grant.scope().kind().name(),
                subject.kind().name(),
                Long.toString(subject.id()),
                grant.scope().key());
    }
}
