package org.folkmoot.engagement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.folkmoot.engagement.model.CouncilRecords;
import org.folkmoot.engagement.model.DirectorRequired;
import org.jdbi.v3.core.Jdbi;

/** Uses of the council's powers by SQL. */
@ApplicationScoped
public class SqlCouncilRecords implements CouncilRecords {
    private static final String ADD = """
            insert into engagement_director_required (meeting_id, director, reason, attended, noted_at)
            values (:meetingId, :director, :reason, :attended, :notedAt)
            """;
    private static final String BETWEEN = """
            select m.title, m.starts, d.director, d.reason, d.attended from engagement_director_required d
            join engagement_meeting m on m.id = d.meeting_id
            where m.starts >= :from and m.starts < :to order by m.starts, d.id
            """;

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SqlCouncilRecords() {
        this.jdbi = null;
    }

    @Inject
    public SqlCouncilRecords(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void add(DirectorRequired use) {
        jdbi.useHandle(handle -> handle.createUpdate(ADD).bindMethods(use).execute());
    }

    @Override
    public List<Use> between(Instant from, Instant to) {
        return jdbi.withHandle(handle -> handle.createQuery(BETWEEN)
                .bind("from", from)
                .bind("to", to)
                .mapTo(Use.class)
                .list());
    }

    @Override
    public List<DirectorRequired> at(long meeting) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from engagement_director_required where meeting_id = :meeting order by id")
                .bind("meeting", meeting)
                .mapTo(DirectorRequired.class)
                .list());
    }
}
