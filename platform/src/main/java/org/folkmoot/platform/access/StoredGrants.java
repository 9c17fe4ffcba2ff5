package org.folkmoot.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.folkmoot.platform.clock.RealTime;
import org.jdbi.v3.core.Jdbi;

/** The grants as rows of {@code platform_grant}. */
@ApplicationScoped
public class StoredGrants implements Grants {

    private static final Grant OWN_RECORD = new Grant(Role.MEMBER, Scope.TRUST);

    private static final String OF = "subject_kind = :kind and subject_id = :id";

    private final Jdbi jdbi;
    private final Runnable changed;

    @SuppressWarnings("NullAway") // for the CDI proxy
    protected StoredGrants() {
        this.jdbi = null;
        this.changed = null;
    }

    @Inject
    public StoredGrants(Jdbi jdbi, AccessChanges changes) {
        this.jdbi = jdbi;
        this.changed = changes::note;
    }

    /** Grants where nothing is held of them, such as in a test. */
    public StoredGrants(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.changed = () -> {};
    }

    @Override
    public List<Grant> of(Subject subject) {
        List<Grant> stored =
                jdbi.withHandle(handle -> handle.createQuery("select role, scope_kind, scope_key from platform_grant"
                                + " where subject_kind = ? and subject_id = ? order by role, scope_kind, scope_key")
                        .bind(0, subject.kind().name())
                        .bind(1, subject.id())
                        .map((row, context) -> grant(row))
                        .list());
        return withOwnRecord(subject, stored);
    }

    @Override
    @Transactional
    public void give(Subject subject, Role role, Scope scope) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert ignore into platform_grant (subject_kind, subject_id, role, scope_kind, scope_key, granted_at)"
                                + " values (?, ?, ?, ?, ?, ?)")
                .bind(0, subject.kind().name())
                .bind(1, subject.id())
                .bind(2, role.name())
                .bind(3, scope.kind().name())
                .bind(4, scope.key())
                .bind(5, RealTime.now())
                .execute());
        changed.run();
    }

    @Override
    @Transactional
    public void take(Subject subject, Role role, Scope scope) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from platform_grant where subject_kind = ?"
                        + " and subject_id = ? and role = ? and scope_kind = ? and scope_key = ?")
                .bind(0, subject.kind().name())
                .bind(1, subject.id())
                .bind(2, role.name())
                .bind(3, scope.kind().name())
                .bind(4, scope.key())
                .execute());
        changed.run();
    }

    @Override
    @Transactional
    public void takeAll(Subject subject) {
        forgetTaken(subject);
        jdbi.useHandle(handle -> {
            handle.createUpdate("insert into platform_grant_taken (subject_kind, subject_id, role, scope_kind,"
                            + " scope_key, taken_at) select subject_kind, subject_id, role, scope_kind, scope_key, :now"
                            + " from platform_grant where " + OF)
                    .bind("kind", subject.kind().name())
                    .bind("id", subject.id())
                    .bind("now", RealTime.now())
                    .execute();
            handle.createUpdate("delete from platform_grant where " + OF)
                    .bind("kind", subject.kind().name())
                    .bind("id", subject.id())
                    .execute();
        });
        changed.run();
    }

    @Override
    @Transactional
    public void giveBack(Subject subject, Set<Scope.Kind> butNot) {
        List<Grant> taken = jdbi.withHandle(
                handle -> handle.createQuery("select role, scope_kind, scope_key from platform_grant_taken where " + OF)
                        .bind("kind", subject.kind().name())
                        .bind("id", subject.id())
                        .map((row, context) -> grant(row))
                        .list());
        taken.stream()
                .filter(each -> !butNot.contains(each.scope().kind()))
                .forEach(each -> give(subject, each.role(), each.scope()));
        forgetTaken(subject);
    }

    @Override
    @Transactional
    public void forgetTaken(Subject subject) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from platform_grant_taken where " + OF)
                .bind("kind", subject.kind().name())
                .bind("id", subject.id())
                .execute());
    }

    @Override
    public List<Subject> holders(Role role, Scope scope) {
        return jdbi.withHandle(handle -> handle.createQuery("select subject_kind, subject_id from platform_grant"
                        + " where role = ? and scope_kind = ? and scope_key = ? order by subject_kind, subject_id")
                .bind(0, role.name())
                .bind(1, scope.kind().name())
                .bind(2, scope.key())
                .map((row, context) -> new Subject(Subject.Kind.valueOf(row.getString(1)), row.getLong(2)))
                .list());
    }

    /** Adds the right that every person has on their own record. */
    public static List<Grant> withOwnRecord(Subject subject, List<Grant> stored) {
        if (subject.kind() == Subject.Kind.STAFF || stored.contains(OWN_RECORD)) {
            return List.copyOf(stored);
        }
        List<Grant> all = new ArrayList<>(stored);
        all.add(OWN_RECORD);
        return List.copyOf(all);
    }

    /** The grant in the columns role, scope_kind and scope_key of a row. */
    public static Grant grant(ResultSet row) throws SQLException {
        return new Grant(
                Role.valueOf(row.getString("role")),
                new Scope(Scope.Kind.valueOf(row.getString("scope_kind")), row.getString("scope_key")));
    }
}
