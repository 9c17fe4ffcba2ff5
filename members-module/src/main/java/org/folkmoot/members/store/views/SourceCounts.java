package org.folkmoot.members.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.folkmoot.members.store.Utc;
import org.jdbi.v3.core.Jdbi;

/** How many applications and members came by which link, poster or stand. */
@ApplicationScoped
public class SourceCounts {

    private static final String BY_SOURCE = "select a.source, count(*) as applied,"
            + " sum(p.status = 'MEMBER') as members, max(a.sent_at) as newest from members_application a"
            + " join members_person p on p.id = a.person_id where a.source is not null"
            + " group by a.source order by applied desc, a.source limit :most";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SourceCounts() {
        this.jdbi = null;
    }

    @Inject
    public SourceCounts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What came by one source. */
    public record Line(String source, long applied, long members, Instant newest) {}

    /** The sources that brought most. */
    public List<Line> most(int most) {
        return jdbi.withHandle(handle -> handle.createQuery(BY_SOURCE)
                .bind("most", most)
                .map((row, context) -> new Line(
                        row.getString("source"),
                        row.getLong("applied"),
                        row.getLong("members"),
                        Utc.sureInstant(row, "newest")))
                .list());
    }
}
