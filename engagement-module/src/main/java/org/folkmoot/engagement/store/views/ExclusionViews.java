package org.folkmoot.engagement.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Items from which the public was excluded. */
@ApplicationScoped
public class ExclusionViews {
    private static final String BETWEEN = """
            select m.title, m.starts, a.title as item, a.excluded_because from engagement_agenda_item a
            join engagement_meeting m on m.id = a.meeting_id
            where a.excluded_because is not null and m.starts >= :from and m.starts < :to and m.state <> 'CANCELLED'
            order by m.starts, a.position limit 500
            """;

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ExclusionViews() {
        this.jdbi = null;
    }

    @Inject
    public ExclusionViews(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Those at meetings that began between two instants, first first. */
    public List<Exclusion> between(Instant from, Instant to) {
        return jdbi.withHandle(handle -> handle.createQuery(BETWEEN)
                .bind("from", from)
                .bind("to", to)
                .mapTo(Exclusion.class)
                .list());
    }

    /** One item with its meeting and the special reason. */
    public record Exclusion(String title, Instant starts, String item, String excludedBecause) {}
}
