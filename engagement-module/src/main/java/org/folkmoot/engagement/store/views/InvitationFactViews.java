package org.folkmoot.engagement.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.folkmoot.engagement.model.Needs;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What the page behind an invitation shows besides the invitation itself, read at once. */
@ApplicationScoped
public class InvitationFactViews {

    private static final String FACTS = """
            select r.name, n.person_id as has_needs, n.access, n.dietary, m.version,
                exists (select 1 from engagement_paper p where p.meeting_id = m.id) as has_papers
            from engagement_invitation i
            join engagement_meeting m on m.id = i.meeting_id
            left join engagement_recipient r on r.person_id = i.person_id
            left join engagement_person_needs n on n.person_id = i.person_id
            where i.id = :id
            """;

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    InvitationFactViews() {
        this.jdbi = null;
    }

    @Inject
    public InvitationFactViews(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The facts of an invitation. */
    public Optional<InvitationFacts> of(long invitation) {
        return jdbi.withHandle(handle -> handle.createQuery(FACTS)
                .bind("id", invitation)
                .map((row, context) -> facts(row))
                .findOne());
    }

    private static InvitationFacts facts(ResultSet row) throws SQLException {
        Needs needs =
                row.getLong("has_needs") == 0 ? null : new Needs(row.getString("access"), row.getString("dietary"));
        return new InvitationFacts(row.getString("name"), needs, row.getInt("version"), row.getBoolean("has_papers"));
    }

    /**
     * What is known beside an invitation.
     *
     * @param name of the member; null for a booking
     * @param needs that are remembered of the member; null for none
     * @param meetingVersion by which a meeting that is held is known to be as it was
     */
    public record InvitationFacts(
            @Nullable String name, @Nullable Needs needs, int meetingVersion, boolean hasPapers) {}
}
