package org.folkmoot.members.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.members.model.RetentionPolicy;
import org.folkmoot.members.store.Utc;
import org.jdbi.v3.core.Jdbi;

/** Whose records have been kept long enough. Nobody with an open privacy request is among them: that comes first. */
@ApplicationScoped
public class RetentionLists {

    /** Whose leaving became known late has the same time from the offer to stay: they may yet say yes. */
    private static final String LEFT = " from members_person p where p.status = 'LEFT' and p.left_on <= :before"
            + " and not exists (select 1 from members_invitation i where i.person_id = p.id and i.kind = 'PUBLIC'"
            + " and i.state = 'WAITS' and i.invited_on > :before)";

    private static final String REFUSED =
            " from members_person p where p.status = 'REFUSED' and (select max(a.decided_at)"
                    + " from members_application a where a.person_id = p.id) <= :before";

    private static final String HELD =
            " exists (select 1 from members_privacy_case c where c.person_id = p.id and c.closed_on is null)";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    RetentionLists() {
        this.jdbi = null;
    }

    @Inject
    public RetentionLists(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** How many are due. */
    public long due(RetentionPolicy policy, LocalDate before) {
        return count(policy, before, " and not" + HELD);
    }

    /** How many would be due, but wait for the answer to a privacy request. */
    public long held(RetentionPolicy policy, LocalDate before) {
        return count(policy, before, " and" + HELD);
    }

    private long count(RetentionPolicy policy, LocalDate before, String rest) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*)" + from(policy) + rest)
                .bind(
                        "before",
                        Utc.written(
                                before.atStartOfDay(java.time.ZoneOffset.UTC).toInstant()))
                .mapTo(Long.class)
                .one());
    }

    /** The next of those that are due, by number. */
    public List<Due> next(RetentionPolicy policy, LocalDate before, long after, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("select p.id, p.first_name, p.last_name" + from(policy)
                        + " and not" + HELD + " and p.id > :after order by p.id limit :most")
                .bind(
                        "before",
                        Utc.written(
                                before.atStartOfDay(java.time.ZoneOffset.UTC).toInstant()))
                .bind("after", after)
                .bind("most", most)
                .map((row, context) -> new Due(
                        row.getLong("id"), (row.getString("first_name") + " " + row.getString("last_name")).strip()))
                .list());
    }

    private static String from(RetentionPolicy policy) {
        return policy == RetentionPolicy.LEFT ? LEFT : REFUSED;
    }

    /** Somebody whose record is due. */
    public record Due(long id, String name) {}
}
