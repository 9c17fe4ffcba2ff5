package org.folkmoot.engagement.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.folkmoot.engagement.model.Answer;
import org.folkmoot.engagement.model.Audiences;
import org.folkmoot.engagement.model.Mode;
import org.folkmoot.engagement.model.Party;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Replies as counts, and the few names that may be seen. */
@ApplicationScoped
public class ReplyViews {
    private static final String COUNTS = """
            select count(*) as invited,
                coalesce(sum(i.answer = 'COMING' and i.waiting_since is null), 0) as coming,
                coalesce(sum(case when i.answer = 'COMING' and i.waiting_since is null then i.guests else 0 end), 0) as guests,
                coalesce(sum(i.answer = 'NOT_COMING'), 0) as not_coming,
                coalesce(sum(i.answer = 'MAYBE'), 0) as maybe,
                coalesce(sum(i.answer is null), 0) as unanswered,
                coalesce(sum(i.waiting_since is not null), 0) as waiting,
                coalesce(sum(i.answer = 'COMING' and (i.needs is not null or i.dietary is not null)), 0) as with_needs,
                coalesce(sum(case when i.answer = 'COMING' and i.waiting_since is null then i.carers else 0 end), 0) as carers,
                coalesce(sum(case when i.answer = 'COMING' and i.waiting_since is null then i.interpreters else 0 end), 0)
                    as interpreters,
                coalesce(sum(i.offer_until is not null), 0) as offered
            from engagement_invitation i where i.meeting_id = :meeting and i.withdrawn_at is null
            """;
    private static final String NAMES = """
            select coalesce(r.full_name, r.name, i.guest_name) as name from engagement_invitation i
            left join engagement_recipient r on r.person_id = i.person_id
            where i.meeting_id = :meeting and i.withdrawn_at is null and i.shows_name and i.answer = 'COMING'
            order by name limit 500
            """;
    private static final String GUESTS = """
            select i.id, i.person_id, coalesce(r.full_name, r.name, i.guest_name, 'Name withheld') as name, i.answer, i.mode,
                i.guests, i.carers, i.interpreters, i.waiting_since is not null as waits
            from engagement_invitation i left join engagement_recipient r on r.person_id = i.person_id
            where i.meeting_id = :meeting and i.withdrawn_at is null and i.answer is not null and i.id > :after
            order by i.id limit :most
            """;
    private static final String SENDS = """
            select audience, sent_at, mails, letters, texts, left_out_objecting, left_out_stopped, left_out_unreachable,
                left_out_invited, left_out_returned, left_out_often, left_out_landline
            from engagement_send where meeting_id = :meeting order by id
            """;

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ReplyViews() {
        this.jdbi = null;
    }

    @Inject
    public ReplyViews(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The counts of one meeting. */
    public ReplyCounts counts(long meeting) {
        return jdbi.withHandle(handle -> handle.createQuery(COUNTS)
                .bind("meeting", meeting)
                .map((row, context) -> new ReplyCounts(
                        row.getInt("invited"),
                        row.getInt("coming"),
                        row.getInt("guests"),
                        row.getInt("not_coming"),
                        row.getInt("maybe"),
                        row.getInt("unanswered"),
                        row.getInt("waiting"),
                        row.getInt("with_needs"),
                        row.getInt("carers"),
                        row.getInt("interpreters"),
                        row.getInt("offered")))
                .one());
    }

    /** Names of those coming who ticked that their name may be shown. */
    public List<String> shownNames(long meeting) {
        return jdbi.withHandle(handle -> handle.createQuery(NAMES)
                .bind("meeting", meeting)
                .mapTo(String.class)
                .list());
    }

    /** Who answered what, for the office alone. */
    public List<GuestLine> guests(long meeting, long after, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(GUESTS)
                .bind("meeting", meeting)
                .bind("after", after)
                .bind("most", most)
                .map((row, context) -> new GuestLine(
                        row.getLong("id"),
                        row.getLong("person_id"),
                        row.getString("name"),
                        Answer.valueOf(row.getString("answer")),
                        mode(row.getString("mode")),
                        new Party(row.getInt("guests"), row.getInt("carers"), row.getInt("interpreters")),
                        row.getBoolean("waits")))
                .list());
    }

    private static @Nullable Mode mode(@Nullable String name) {
        return name == null ? null : Mode.valueOf(name);
    }

    /** The sends of a meeting, with their rule and who was left out. */
    public List<SendLine> sends(long meeting) {
        return jdbi.withHandle(handle -> handle.createQuery(SENDS)
                .bind("meeting", meeting)
                .map((row, context) -> new SendLine(
                        row.getString("audience"),
                        row.getObject("sent_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        new Audiences.Count(
                                row.getInt("mails"),
                                row.getInt("letters"),
                                row.getInt("texts"),
                                row.getInt("left_out_objecting"),
                                row.getInt("left_out_stopped"),
                                row.getInt("left_out_unreachable"),
                                row.getInt("left_out_invited"),
                                row.getInt("left_out_returned"),
                                row.getInt("left_out_often"),
                                row.getInt("left_out_landline"))))
                .list());
    }

    /** Replies by number; those who were offered a place are among those who wait. */
    public record ReplyCounts(
            int invited,
            int coming,
            int guests,
            int notComing,
            int maybe,
            int unanswered,
            int waiting,
            int withNeeds,
            int carers,
            int interpreters,
            int offered) {}

    /** One answer, for the office. */
    public record GuestLine(
            long invitation,
            long person,
            String name,
            Answer answer,
            @Nullable Mode mode,
            Party party,
            boolean waits) {}

    /** One step of inviting. */
    public record SendLine(String audience, Instant at, Audiences.Count count) {}
}
