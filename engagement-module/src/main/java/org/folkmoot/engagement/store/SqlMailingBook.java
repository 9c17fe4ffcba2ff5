package org.folkmoot.engagement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.engagement.model.Audience;
import org.folkmoot.engagement.model.Audiences.Count;
import org.folkmoot.engagement.model.Audiences.Invited;
import org.folkmoot.engagement.model.ContactBudget;
import org.folkmoot.engagement.model.ContactBudget.Limit;
import org.folkmoot.engagement.model.Mailing;
import org.folkmoot.engagement.model.MailingBook;
import org.folkmoot.engagement.model.MailingKind;
import org.folkmoot.engagement.model.MailingState;
import org.folkmoot.engagement.model.MailingText;
import org.folkmoot.engagement.model.Stages;
import org.folkmoot.engagement.model.Topic;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Mailings by SQL; whom one goes to is fixed by one statement, however many they are. */
@ApplicationScoped
public class SqlMailingBook implements MailingBook {
    /** The contact budget is of invitations. */
    private static final Limit NO_BUDGET = ContactBudget.NONE.now();

    /** What becomes of each: an objection or a stop does not hold back a notice that the law says must be sent. */
    private static final String NOTICED = """
            select a.person_id, case when a.fate not in ('OBJECTS', 'STOPPED') then a.fate
                when r.channel <> 'POST' and r.mail is not null then 'MAIL'
                when r.postal_address is not null then 'LETTER'
                when r.mail is not null then 'MAIL' else 'UNREACHABLE' end as fate
            from (%s) a join engagement_recipient r on r.person_id = a.person_id""";
    /** Who has not asked for it does not get it. */
    private static final String ASKED = """
            select a.person_id, case when s.id is null and a.fate in ('MAIL', 'LETTER') then 'STOPPED' else a.fate end
                as fate
            from (%s) a left join engagement_subscription s on s.person_id = a.person_id and s.topic = 'offers'
                and s.stopped_at is null""";

    private static final String BEGIN = """
            insert into engagement_mailing_person (mailing_id, person_id, queued)
            select :mailing, a.person_id, 0 from (%s) a where a.fate in ('MAIL', 'LETTER') order by a.person_id
            """;
    private static final String SUBSCRIBE = """
            insert ignore into engagement_subscription (person_id, topic, since)
            select m.person_id, :topic, :today from engagement_mailing_person m where m.mailing_id = :mailing
            """;
    private static final String NEXT = """
            select m.id, 1 as link_version, m.person_id, r.name, r.mail, r.postal_address, r.channel, r.objects,
                r.format, r.language, s.id as subscription
            from engagement_mailing_person m join engagement_recipient r on r.person_id = m.person_id
            left join engagement_subscription s on s.person_id = m.person_id and s.topic = :topic
            where m.mailing_id = :mailing and m.queued = 0 and r.active order by m.id limit :most
            """;

    private final Jdbi jdbi;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SqlMailingBook() {
        this.jdbi = null;
        this.clock = null;
    }

    @Inject
    public SqlMailingBook(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public long add(MailingText text, Audience audience, String by, Instant now) {
        return jdbi.withHandle(handle -> written(
                        handle.createUpdate("insert into engagement_mailing (kind, basis, subject, body, items,"
                                + " rule, state, stage_size, stage_minutes, mails, letters, left_out, made_by, made_at,"
                                + " changed_at, version) values (:kind, :basis, :subject, :body, :items, :rule, 'DRAFT',"
                                + " 0, 0, 0, 0, 0, :by, :now, :now, 1)"),
                        text,
                        audience)
                .bind("by", by)
                .bind("now", now)
                .executeAndReturnGeneratedKeys()
                .mapTo(Long.class)
                .one());
    }

    @Override
    public boolean write(long id, int version, MailingText text, Audience audience, Instant now) {
        return jdbi.withHandle(handle -> written(
                                handle.createUpdate("update engagement_mailing set kind = :kind, basis = :basis,"
                                        + " subject = :subject, body = :body, items = :items, rule = :rule,"
                                        + " changed_at = :now, version = version + 1"
                                        + " where id = :id and version = :version and state = 'DRAFT'"),
                                text,
                                audience)
                        .bind("now", now)
                        .bind("id", id)
                        .bind("version", version)
                        .execute()
                == 1);
    }

    private static <S extends SqlStatement<S>> S written(S statement, MailingText text, Audience audience) {
        return statement
                .bind("kind", text.kind().name())
                .bind("basis", text.basis())
                .bind("subject", text.subject())
                .bind("body", text.body())
                .bind("items", text.itemLines())
                .bind("rule", audience.words());
    }

    @Override
    public Optional<Mailing> find(long id) {
        return mailings("id = :id", Map.of("id", id), 1, "").stream().findFirst();
    }

    @Override
    public Optional<Mailing> lock(long id) {
        return mailings("id = :id", Map.of("id", id), 1, " for update").stream().findFirst();
    }

    @Override
    public List<Mailing> newest(long before, int most) {
        return mailings("id < :before order by id desc", Map.of("before", before), most, "");
    }

    private List<Mailing> mailings(String where, Map<String, ?> values, int most, String lock) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from engagement_mailing where " + where + " limit :most" + lock)
                        .bindMap(values)
                        .bind("most", most)
                        .map((row, context) -> MailingRows.mailing(row))
                        .list());
    }

    @Override
    public List<Long> due(Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery("select id from engagement_mailing"
                        + " where state in ('SCHEDULED', 'SENDING') and next_stage <= :now order by next_stage, id")
                .bind("now", now)
                .mapTo(Long.class)
                .list());
    }

    @Override
    public void move(long id, MailingState state, @Nullable Instant nextStage, Instant now) {
        boolean over = state == MailingState.SENT || state == MailingState.STOPPED;
        jdbi.useHandle(handle -> handle.createUpdate("update engagement_mailing set state = :state,"
                        + " next_stage = :next, stage_queued = 0, changed_at = :now, ended_at = if(:over, :now, ended_at),"
                        + " version = version + 1 where id = :id")
                .bind("state", state.name())
                .bind("next", nextStage)
                .bind("over", over)
                .bind("now", now)
                .bind("id", id)
                .execute());
    }

    @Override
    public boolean plan(long id, int version, Instant at, Stages stages, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate("update engagement_mailing set state = 'SCHEDULED',"
                                + " send_at = :at, next_stage = :at, stage_size = :size, stage_minutes = :minutes,"
                                + " changed_at = :now, version = version + 1"
                                + " where id = :id and version = :version and state = 'DRAFT'")
                        .bind("at", at)
                        .bind("size", stages.size())
                        .bind("minutes", stages.minutes())
                        .bind("now", now)
                        .bind("id", id)
                        .bind("version", version)
                        .execute()
                == 1);
    }

    @Override
    public void remove(long id) {
        jdbi.useHandle(
                handle -> handle.createUpdate("delete from engagement_mailing where id = :id and state = 'DRAFT'")
                        .bind("id", id)
                        .execute());
    }

    @Override
    public Count count(Audience audience, MailingKind kind) {
        String sql = "select fate, count(*) as people from (" + fates(audience, kind) + ") c group by fate";
        Map<String, Integer> people = jdbi.withHandle(handle -> meant(handle.createQuery(sql), audience, kind)
                .map((row, context) -> Map.entry(row.getString("fate"), row.getInt("people")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        return ThreadRows.count(people);
    }

    static String fates(Audience audience, MailingKind kind) {
        String plain = AudienceSql.fates(audience, NO_BUDGET);
        return switch (kind) {
            case NOTICE -> NOTICED.formatted(plain);
            case OFFER -> ASKED.formatted(plain);
            case NEWS -> plain;
        };
    }

    /** Who stopped this kind of message is left out, not who stopped invitations. */
    private <S extends SqlStatement<S>> S meant(S statement, Audience audience, MailingKind kind) {
        return AudienceSql.bind(statement, 0, audience, NO_BUDGET, clock.instant())
                .bind("general", kind == MailingKind.OFFER ? Topic.OFFERS : Topic.NEWS);
    }

    @Override
    public void begin(Mailing mailing, Count count, Instant now, LocalDate today) {
        MailingKind kind = mailing.text().kind();
        jdbi.useHandle(handle -> {
            String everyone = BEGIN.formatted(fates(mailing.audience(), kind));
            meant(handle.createUpdate(everyone), mailing.audience(), kind)
                    .bind("mailing", mailing.id())
                    .execute();
            if (kind == MailingKind.NEWS) {
                handle.createUpdate(SUBSCRIBE)
                        .bind("mailing", mailing.id())
                        .bind("topic", Topic.NEWS)
                        .bind("today", today)
                        .execute();
            }
            handle.createUpdate("update engagement_mailing set mails = :mails, letters = :letters,"
                            + " left_out = :leftOut, begun_at = :now where id = :mailing")
                    .bind("mails", count.mails())
                    .bind("letters", count.letters())
                    .bind("leftOut", count.leftOut())
                    .bind("now", now)
                    .bind("mailing", mailing.id())
                    .execute();
        });
    }

    @Override
    public List<Invited> next(long id, String topic, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(NEXT)
                .bind("mailing", id)
                .bind("topic", topic)
                .bind("most", most)
                .map((row, context) -> ThreadRows.member(row))
                .list());
    }

    @Override
    public void queued(long id, long upTo, int many) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("update engagement_mailing_person set queued = 1"
                            + " where mailing_id = :mailing and queued = 0 and id <= :upTo")
                    .bind("mailing", id)
                    .bind("upTo", upTo)
                    .execute();
            handle.execute("update engagement_mailing set stage_queued = stage_queued + ? where id = ?", many, id);
        });
    }

    @Override
    public void hold(List<Long> places) {
        jdbi.useHandle(handle -> HeldBack.hold(handle, places));
    }

    @Override
    public int letGo(long id, Set<String> formats) {
        return jdbi.withHandle(handle -> HeldBack.letGo(handle, id, formats));
    }

    @Override
    public int heldOf(long id) {
        return jdbi.withHandle(handle -> HeldBack.of(handle, id));
    }

    @Override
    public long held() {
        return jdbi.withHandle(HeldBack::all);
    }

    @Override
    public int queuedOfStage(long id) {
        return number("select stage_queued from engagement_mailing where id = ?", id);
    }

    @Override
    public int queuedOf(long id) {
        return number("select count(*) from engagement_mailing_person where mailing_id = ? and queued = 1", id);
    }

    private int number(String sql, long id) {
        return jdbi.withHandle(
                handle -> handle.select(sql, id).mapTo(Integer.class).one());
    }
}
