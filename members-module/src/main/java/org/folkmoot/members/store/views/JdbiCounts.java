package org.folkmoot.members.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.members.model.MembershipCounts;
import org.folkmoot.platform.settings.TrustSettings;
import org.jdbi.v3.core.Jdbi;

/** Numbers of the register by SQL. */
@ApplicationScoped
public class JdbiCounts implements MembershipCounts {

    /** The setting by which members who have gone away count. */
    public static final String GONE_AWAY_COUNT = "members.count.gone-away";

    /** The setting by which suspended members count. */
    public static final String SUSPENDED_COUNT = "members.count.suspended";

    private static final String AWAY = " from members_person p join members_membership m on m.person_id = p.id"
            + " and m.ended_on is null where p.status in (<without>)";

    private final Jdbi jdbi;
    private final TrustSettings settings;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JdbiCounts() {
        this.jdbi = null;
        this.settings = null;
    }

    @Inject
    public JdbiCounts(Jdbi jdbi, TrustSettings settings) {
        this.jdbi = jdbi;
        this.settings = settings;
    }

    @Override
    public Map<String, Long> active() {
        return counted(
                "select constituency as part, count(*) as members from members_membership where ended_on is null"
                        + " group by constituency",
                "select m.constituency as part, count(*) as members" + AWAY + " group by m.constituency");
    }

    @Override
    public Map<String, Long> activeByClass() {
        return counted(
                "select concat(constituency, '/', class_code) as part, count(*) as members from members_membership"
                        + " where ended_on is null and class_code is not null group by constituency, class_code",
                "select concat(m.constituency, '/', m.class_code) as part, count(*) as members" + AWAY
                        + " and m.class_code is not null group by m.constituency, m.class_code");
    }

    /** All active memberships, less those of people whom the trust's policy does not count; they are few. */
    private Map<String, Long> counted(String all, String away) {
        List<String> without = new ArrayList<>();
        if (!"yes".equals(settings.get(GONE_AWAY_COUNT).orElse("no"))) {
            without.add("GONE_AWAY");
        }
        if (!"yes".equals(settings.get(SUSPENDED_COUNT).orElse("no"))) {
            without.add("SUSPENDED");
        }
        return jdbi.withHandle(handle -> {
            Map<String, Long> counts = new HashMap<>();
            handle.createQuery(all)
                    .map((row, context) -> counts.put(row.getString("part"), row.getLong("members")))
                    .list();
            if (!without.isEmpty()) {
                handle.createQuery(away)
                        .bindList("without", without)
                        .map((row, context) -> counts.merge(row.getString("part"), -row.getLong("members"), Long::sum))
                        .list();
            }
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
