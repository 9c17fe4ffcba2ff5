package org.folkmoot.members.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.folkmoot.members.model.MembershipCounts;
import org.jdbi.v3.core.Jdbi;

/** Numbers of the register by SQL. */
@ApplicationScoped
public class JdbiCounts implements MembershipCounts {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JdbiCounts() {
        this.jdbi = null;
    }

    @Inject
    public JdbiCounts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Map<String, Long> active() {
        return jdbi.withHandle(handle -> {
            Map<String, Long> counts = new HashMap<>();
            handle.createQuery("select constituency, count(*) as members from members_membership"
                            + " where ended_on is null group by constituency")
                    .map((row, context) -> counts.put(row.getString("constituency"), row.getLong("members")))
                    .list();
            return counts;
        });
    }

    @Override
    public Map<String, Long> activeByClass() {
        return jdbi.withHandle(handle -> {
            Map<String, Long> counts = new HashMap<>();
            handle.createQuery("select constituency, class_code, count(*) as members from members_membership"
                            + " where ended_on is null and class_code is not null group by constituency, class_code")
                    .map((row, context) -> counts.put(
                            row.getString("constituency") + "/" + row.getString("class_code"), row.getLong("members")))
                    .list();
            return counts;
        });
    }

    @Override
    public long joined(String constituency, LocalDate from, LocalDate to) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from members_membership"
                        + " where constituency = :constituency and joined_on between :from and :to")
                .bind("constituency", constituency)
                .bind("from", from)
                .bind("to", to)
                .mapTo(Long.class)
                .one());
    }

    @Override
    public long applicationsWaiting() {
        return number("select count(*) from members_application where state = 'QUEUED'");
    }

    @Override
    public long inspectionsWaiting() {
        return number("select count(*) from members_inspection where dealt_at is null");
    }

    private long number(String sql) {
        return jdbi.withHandle(
                handle -> handle.createQuery(sql).mapTo(Long.class).one());
    }
}
