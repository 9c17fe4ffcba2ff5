package org.folkmoot.engagement.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.folkmoot.engagement.model.Answer;
import org.folkmoot.engagement.model.Mode;
import org.folkmoot.engagement.model.Needs;
import org.folkmoot.engagement.model.Party;
import org.folkmoot.engagement.model.Reply;
import org.folkmoot.engagement.model.StoredInvitation;
import org.folkmoot.platform.database.PlainSql;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** All that the page behind an invitation shows of this one invitation, in one question, since thousands ask it in a minute. */
@ApplicationScoped
public class InvitationFactViews {

    private static final String FACTS = """
            select i.id, i.meeting_id, i.person_id, i.guest_name, i.link_version, i.withdrawn_at is not null as withdrawn,
                i.answer, i.mode, i.guests, i.carers, i.interpreters, i.needs, i.dietary, i.shows_name,
                i.waiting_since, i.waiting_order, i.offer_until, i.offer_missed_at,
                r.name, n.person_id as has_needs, n.access as known_access, n.dietary as known_dietary, m.version
            from engagement_invitation i
            join engagement_meeting m on m.id = i.meeting_id
            left join engagement_recipient r on r.person_id = i.person_id
            left join engagement_person_needs n on n.person_id = i.person_id
            where i.id = ?
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

    /** The invitation and its facts. */
    public Optional<InvitationFacts> of(long invitation) {
        return jdbi.withHandle(handle -> PlainSql.first(handle, FACTS, InvitationFactViews::facts, invitation));
    }

    private static InvitationFacts facts(ResultSet row) throws SQLException {
        Needs needs = row.getLong("has_needs") == 0
                ? null
                : new Needs(row.getString("known_access"), row.getString("known_dietary"));
        return new InvitationFacts(invitation(row), row.getString("name"), needs, row.getInt("version"));
    }

    private static StoredInvitation invitation(ResultSet row) throws SQLException {
        return new StoredInvitation(
                row.getLong("id"),
                row.getLong("meeting_id"),
                number(row, "person_id"),
                row.getString("guest_name"),
                row.getInt("link_version"),
                row.getBoolean("withdrawn"),
                reply(row),
                new StoredInvitation.Line(
                        instant(row, "waiting_since"),
                        number(row, "waiting_order"),
                        instant(row, "offer_until"),
                        instant(row, "offer_missed_at")));
    }

    private static @Nullable Reply reply(ResultSet row) throws SQLException {
        String answer = row.getString("answer");
        if (answer == null) {
            return null;
        }
        String mode = row.getString("mode");
        return new Reply(
                Answer.valueOf(answer),
                mode == null ? null : Mode.valueOf(mode),
                new Party(row.getInt("guests"), row.getInt("carers"), row.getInt("interpreters")),
                new Needs(row.getString("needs"), row.getString("dietary")),
                row.getBoolean("shows_name"));
    }

    private static @Nullable Long number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime utc = row.getObject(column, LocalDateTime.class);
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }

    /**
     * What is known of an invitation.
     *
     * @param name of the member; null for a booking
     * @param needs that are remembered of the member; null for none
     * @param meetingVersion by which a meeting that is held is known to be as it was
     */
    public record InvitationFacts(
            StoredInvitation invitation,
            @Nullable String name,
            @Nullable Needs needs,
            int meetingVersion) {

        /** The name that the page calls the person by. */
        public String shownName() {
            return Objects.requireNonNullElse(invitation.guestName(), Objects.requireNonNullElse(name, "you"));
        }

        /** True where the person has not answered and nothing is remembered of them: then only their name is their own. */
        public boolean isUntouched() {
            return invitation.reply() == null && invitation.line().isEmpty() && needs == null;
        }
    }
}
