package org.folkmoot.engagement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.members.MobileNumber;
import org.folkmoot.engagement.model.Answer;
import org.folkmoot.engagement.model.Audience;
import org.folkmoot.engagement.model.Audiences;
import org.folkmoot.engagement.model.ContactBudget;
import org.folkmoot.engagement.model.ContactBudget.Limit;
import org.folkmoot.engagement.model.Fate;
import org.folkmoot.platform.outbox.NotifySetup;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Audiences by set-based SQL: a send of any size is one statement. */
@ApplicationScoped
public class SqlAudiences implements Audiences {

    private static final String INVITE = """
            insert into engagement_invitation
                (meeting_id, person_id, send_id, link_version, invited_at, guests, shows_name, version)
            select :meeting, a.person_id, :send, 1, :now, 0, false, 1
            from (%s) a where a.fate in ('MAIL', 'LETTER', 'TEXT')
            """;
    private static final String SUBSCRIBE = """
            insert ignore into engagement_subscription (person_id, topic, since)
            select i.person_id, :topic, :today from engagement_invitation i where i.send_id = :send
            """;
    private static final String SEND = """
            insert into engagement_send (meeting_id, audience, sent_at, sent_by, mails, letters, texts, left_out_objecting,
                left_out_stopped, left_out_unreachable, left_out_invited, left_out_returned, left_out_often,
                left_out_landline)
            values (:meeting, :audience, :now, :by, :mails, :letters, :texts, :objecting, :stopped, :unreachable, :invited,
                :bounced, :often, :landline)
            """;
    /** A page follows the invitations in their order: begun at the meeting, all of its invitations are sorted for each page. */
    private static final String INVITED = """
            select i.id, i.link_version, i.person_id, coalesce(r.name, i.guest_name, '') as name,
                coalesce(r.mail, i.guest_mail) as mail, r.postal_address, r.channel, r.phone, r.format, r.language,
                s.id as subscription,
                coalesce(r.objects, false) as objects, i.answer, i.waiting_since,
                m.kind = 'ANNUAL_MEMBERS_MEETING' and r.constituency is not null as must_be_told
            from engagement_invitation i
            straight_join engagement_meeting m on m.id = i.meeting_id
            left join engagement_recipient r on r.person_id = i.person_id
            left join engagement_subscription s on s.person_id = i.person_id and s.topic = :topic
            where i.withdrawn_at is null and (r.active or i.guest_mail is not null) and\s""";
    /** Who has not answered is not asked again for places that others wait for, unless there is another way to take part. */
    private static final String REMINDED = """
            i.meeting_id = :meeting and i.invited_at < :before and (i.answer is null or i.answer <> 'NOT_COMING')
            and ((coalesce(r.mail, i.guest_mail) is not null and (r.channel is null or r.channel <> 'POST'))
                or (r.channel = 'SMS' and %s)
                or (:days > 1 and r.postal_address is not null and i.answer is not null))
            and (i.answer is not null or (not r.objects and (s.id is null or s.stopped_at is null)))
            and (i.answer is not null
                or exists (select 1 from engagement_meeting m where m.id = :meeting and m.online and m.place is not null)
                or not exists (select 1 from engagement_invitation w where w.meeting_id = :meeting
                    and w.answer = 'COMING' and w.waiting_since is not null))
            and not exists (select 1 from engagement_reminder d where d.invitation_id = i.id and d.days = :days)
            order by i.id limit :most
            """.formatted(MobileNumber.in("r.phone"));

    private static final String PEOPLE = """
            select a.person_id, coalesce(r.full_name, r.name) as name from (%s) a join engagement_recipient r on r.person_id = a.person_id
            where a.fate = :fate and a.person_id > :after order by a.person_id limit :most
            """;

    private final Jdbi jdbi;
    private final ContactBudget budget;
    private final boolean texts;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SqlAudiences() {
        this.jdbi = null;
        this.budget = null;
        this.texts = false;
        this.clock = null;
    }

    @Inject
    public SqlAudiences(Jdbi jdbi, ContactBudget budget, NotifySetup notify, Clock clock) {
        this(jdbi, budget, notify.sendsTexts(), clock);
    }

    /** Audiences of an installation that sends text messages, or does not. */
    public SqlAudiences(Jdbi jdbi, ContactBudget budget, boolean texts, Clock clock) {
        this.jdbi = jdbi;
        this.budget = budget;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Count count(@Nullable Long meeting, Audience audience) {
        Limit limit = budget.now();
        String sql = "select fate, count(*) as people from (" + AudienceSql.fates(audience, limit, texts)
                + ") a group by fate";
        Map<String, Integer> people = jdbi.withHandle(
                handle -> AudienceSql.bind(handle.createQuery(sql), key(meeting), audience, limit, clock.instant())
                        .map((row, context) -> Map.entry(row.getString("fate"), row.getInt("people")))
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        return ThreadRows.count(people);
    }

    private static @Nullable String textTo(@Nullable String channel, @Nullable String phone) {
        return "SMS".equals(channel) && MobileNumber.isOne(phone) ? phone : null;
    }

    private static long key(@Nullable Long meeting) {
        return meeting == null ? 0 : meeting;
    }

    @Override
    public List<Meant> people(@Nullable Long meeting, Audience audience, Fate fate, long after, int most) {
        Limit limit = budget.now();
        String sql = PEOPLE.formatted(AudienceSql.fates(audience, limit, texts));
        return jdbi.withHandle(
                handle -> AudienceSql.bind(handle.createQuery(sql), key(meeting), audience, limit, clock.instant())
                        .bind("fate", fate.name())
                        .bind("after", after)
                        .bind("most", most)
                        .map((row, context) -> new Meant(new PersonId(row.getLong("person_id")), row.getString("name")))
                        .list());
    }

    @Override
    public long invite(long meeting, Audience audience, Count count, String by, Instant now, LocalDate today) {
        return jdbi.withHandle(handle -> {
            long send = addSend(handle, meeting, audience, count, by, now);
            Limit limit = budget.now();
            String everyone = INVITE.formatted(AudienceSql.fates(audience, limit, texts));
            AudienceSql.bind(handle.createUpdate(everyone), meeting, audience, limit, clock.instant())
                    .bind("send", send)
                    .bind("now", now)
                    .execute();
            handle.createUpdate(SUBSCRIBE)
                    .bind("send", send)
                    .bind("topic", audience.stoppableTopic())
                    .bind("today", today)
                    .execute();
            return send;
        });
    }

    private static long addSend(Handle handle, long meeting, Audience audience, Count count, String by, Instant now) {
        return handle.createUpdate(SEND)
                .bind("meeting", meeting)
                .bind("audience", audience.words())
                .bind("now", now)
                .bind("by", by)
                .bind("mails", count.mails())
                .bind("letters", count.letters())
                .bind("texts", count.texts())
                .bind("objecting", count.objecting())
                .bind("stopped", count.stopped())
                .bind("unreachable", count.unreachable())
                .bind("invited", count.invited())
                .bind("bounced", count.bounced())
                .bind("often", count.often())
                .bind("landline", count.landline())
                .executeAndReturnGeneratedKeys()
                .mapTo(Long.class)
                .one();
    }

    @Override
    public List<Invited> invitedBy(long send, String stoppableTopic, long after, int most) {
        return page("i.send_id = :key and i.id > :after order by i.id limit :most", send, stoppableTopic, after, most);
    }

    @Override
    public List<Invited> guestsOf(long meeting, String stoppableTopic, long after, int most) {
        return page(
                "i.meeting_id = :key and i.id > :after order by i.id limit :most",
                meeting,
                stoppableTopic,
                after,
                most);
    }

    private List<Invited> page(String where, long key, String stoppableTopic, long after, int most) {
        return jdbi.withHandle(handle -> invited(handle.createQuery(INVITED + where)
                .bind("key", key)
                .bind("topic", stoppableTopic)
                .bind("after", after)
                .bind("most", most)));
    }

    @Override
    public List<Invited> takeReminders(
            long meeting, String stoppableTopic, int days, Instant invitedBefore, Instant now, int most) {
        return jdbi.withHandle(handle -> {
            List<Invited> due = invited(handle.createQuery(INVITED + REMINDED)
                    .bind("meeting", meeting)
                    .bind("topic", stoppableTopic)
                    .bind("before", invitedBefore)
                    .bind("days", days)
                    .bind("most", most));
            mark(handle, due, days, now);
            return due;
        });
    }

    private static void mark(Handle handle, List<Invited> due, int days, Instant now) {
        var batch = handle.prepareBatch(
                "insert into engagement_reminder (invitation_id, days, queued_at) values (?, ?, ?)");
        due.forEach(guest -> batch.add(guest.invitation(), days, now));
        if (!due.isEmpty()) {
            batch.execute();
        }
    }

    private static List<Invited> invited(Query query) {
        return query.map((row, context) -> invited(row)).list();
    }

    private static Invited invited(ResultSet row) throws SQLException {
        long person = row.getLong("person_id");
        String mail = row.getString("mail");
        String address = row.getString("postal_address");
        String answer = row.getString("answer");
        return new Invited(
                row.getLong("id"),
                row.getInt("link_version"),
                person == 0 ? null : new PersonId(person),
                row.getString("name"),
                mail,
                address,
                address != null && (mail == null || "POST".equals(row.getString("channel"))),
                row.getLong("subscription"),
                row.getBoolean("objects"),
                answer == null ? null : Answer.valueOf(answer),
                row.getTimestamp("waiting_since") != null,
                textTo(row.getString("channel"), row.getString("phone")),
                ThreadRows.ownFormat(row),
                row.getBoolean("must_be_told"));
    }
}
