package org.folkmoot.engagement.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The waiting list of a meeting, what happened on it, and invited people by name, for the office. */
@ApplicationScoped
public class LineViews {
    private static final String LINE = """
            select i.id as invitation, i.person_id as person,
                coalesce(r.full_name, r.name, i.guest_name, 'Name withheld') as name,
                i.mode, 1 + i.guests + i.carers + i.interpreters as seats, i.waiting_since as since,
                i.offer_until as offer_until, (r.mail is null and i.guest_mail is null) as without_mail
            from engagement_invitation i left join engagement_recipient r on r.person_id = i.person_id
            where i.meeting_id = :meeting and i.waiting_since is not null and i.withdrawn_at is null
            order by i.waiting_order, i.waiting_since, i.id limit :most
            """;
    private static final String STEPS = """
            select s.happened_at as at, coalesce(r.full_name, r.name, i.guest_name, 'Name withheld') as name, s.step, s.seats, s.reason
            from engagement_waiting_step s join engagement_invitation i on i.id = s.invitation_id
            left join engagement_recipient r on r.person_id = i.person_id
            where s.meeting_id = :meeting order by s.id desc limit :most
            """;
    private static final String NAMED = """
            select i.id as invitation, coalesce(r.full_name, r.name, i.guest_name) as name, i.answer, i.waiting_since is not null as waits
            from engagement_invitation i left join engagement_recipient r on r.person_id = i.person_id
            where i.meeting_id = :meeting and i.withdrawn_at is null
                and %s
            order by name, i.id limit :most
            """;
    private static final String NEEDS = """
            select i.needs as access, i.dietary, i.mode from engagement_invitation i
            where i.meeting_id = :meeting and i.withdrawn_at is null and i.answer = 'COMING'
                and (i.waiting_since is null or i.offer_until is not null)
                and (i.needs is not null or i.dietary is not null)
            order by i.needs, i.dietary limit :most
            """;
    private static final String OFFERS_WITHOUT_MAIL = """
            select count(*) from engagement_invitation i left join engagement_recipient r on r.person_id = i.person_id
            where i.offer_until is not null and i.withdrawn_at is null and r.mail is null and i.guest_mail is null
            """;

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    LineViews() {
        this.jdbi = null;
    }

    @Inject
    public LineViews(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Who waits, in the order in which they are offered a seat. */
    public List<Waiting> line(long meeting, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(LINE)
                .bind("meeting", meeting)
                .bind("most", most)
                .mapTo(Waiting.class)
                .list());
    }

    /** What happened on the list, newest first. */
    public List<Step> steps(long meeting, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(STEPS)
                .bind("meeting", meeting)
                .bind("most", most)
                .mapTo(Step.class)
                .list());
    }

    /** Invited people whose name has these words in it. */
    public List<Named> named(long meeting, String text, int most) {
        NameWords words = NameWords.of(text);
        return jdbi.withHandle(handle -> words.bind(handle.createQuery(NAMED.formatted(words.condition())))
                .bind("meeting", meeting)
                .bind("most", most)
                .mapTo(Named.class)
                .list());
    }

    /** What people who come need, without saying who needs it. */
    public List<NeedLine> needs(long meeting, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(NEEDS)
                .bind("meeting", meeting)
                .bind("most", most)
                .mapTo(NeedLine.class)
                .list());
    }

    /** Offers that stand for people whom no mail reaches in time. */
    public long offersWithoutMail() {
        return jdbi.withHandle(handle ->
                handle.createQuery(OFFERS_WITHOUT_MAIL).mapTo(Long.class).one());
    }

    /** One who waits. */
    public record Waiting(
            long invitation,
            @Nullable Long person,
            String name,
            @Nullable String mode,
            int seats,
            Instant since,
            @Nullable Instant offerUntil,
            boolean withoutMail) {}

    /** One thing that happened. */
    public record Step(
            Instant at,
            String name,
            String step,
            int seats,
            @Nullable String reason) {}

    /** One invited person. */
    public record Named(
            long invitation, String name, @Nullable String answer, boolean waits) {}

    /** What one person needs. */
    public record NeedLine(
            @Nullable String access,
            @Nullable String dietary,
            @Nullable String mode) {}
}
