package org.folkmoot.engagement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.engagement.model.Audience;
import org.folkmoot.engagement.model.Audiences.Count;
import org.folkmoot.engagement.model.Audiences.Invited;
import org.folkmoot.engagement.model.ContactBudget;
import org.folkmoot.engagement.model.ContactBudget.Limit;
import org.folkmoot.engagement.model.MemberThread;
import org.folkmoot.engagement.model.ThreadBook;
import org.folkmoot.engagement.model.ThreadReply;
import org.folkmoot.engagement.model.ThreadReply.Way;
import org.folkmoot.engagement.model.ThreadState;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.platform.access.Scope;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Messages and replies by SQL; a message to any number of people is one statement. */
@ApplicationScoped
public class SqlThreadBook implements ThreadBook {
    /** The contact budget is of invitations. */
    private static final Limit NO_BUDGET = ContactBudget.NONE.now();

    private static final String ADDRESS = """
            insert into engagement_thread_member (thread_id, person_id, link_version)
            select :thread, a.person_id, 1 from (%s) a where a.fate in ('MAIL', 'LETTER')
            """;
    private static final String SUBSCRIBE = """
            insert ignore into engagement_subscription (person_id, topic, since)
            select m.person_id, :topic, :today from engagement_thread_member m where m.thread_id = :thread
            """;
    private static final String SENT = """
            update engagement_thread set rule = :rule, mails = :mails, letters = :letters, left_out = :leftOut,
                sent_at = :now, sent_by = :by where id = :thread
            """;
    private static final String CHANGE_REPLY = """
            update engagement_thread_reply set passed = :passed, shows_name = :showsName, state = :state,
                answer = :answer, answer_state = :answerState, answer_comment = :answerComment,
                answered_at = if(:answerState = 'WAITING', :now, answered_at), told_at = :toldAt,
                decided_at = :now, decided_by = :by, version = version + 1
            where id = :id and version = :version
            """;

    private final Jdbi jdbi;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SqlThreadBook() {
        this.jdbi = null;
        this.clock = null;
    }

    @Inject
    public SqlThreadBook(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public long add(Scope scope, String convener, String convenerName, String subject, String body, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate("insert into engagement_thread (scope_kind, scope_key,"
                        + " convener, convener_name, subject, body, state, mails, letters, left_out, created_at,"
                        + " changed_at, version) values (:kind, :key, :convener, :convenerName, :subject, :body,"
                        + " 'DRAFT', 0, 0, 0, :now, :now, 1)")
                .bind("kind", scope.kind().name())
                .bind("key", scope.key())
                .bind("convener", convener)
                .bind("convenerName", convenerName)
                .bind("subject", subject)
                .bind("body", body)
                .bind("now", now)
                .executeAndReturnGeneratedKeys()
                .mapTo(Long.class)
                .one());
    }

    @Override
    public Optional<MemberThread> find(long id) {
        return threads("id = :id", Map.of("id", id), 1).stream().findFirst();
    }

    @Override
    public List<MemberThread> ofScope(Scope scope) {
        return threads(
                "scope_kind = :kind and scope_key = :key order by id desc",
                Map.of("kind", scope.kind().name(), "key", scope.key()),
                200);
    }

    @Override
    public List<MemberThread> in(@Nullable ThreadState state, int most) {
        return state == null
                ? threads("state <> 'DRAFT' order by id desc", Map.of(), most)
                : threads("state = :state order by changed_at, id", Map.of("state", state.name()), most);
    }

    private List<MemberThread> threads(String where, Map<String, ?> values, int most) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from engagement_thread where " + where + " limit :most")
                        .bindMap(values)
                        .bind("most", most)
                        .map((row, context) -> ThreadRows.thread(row))
                        .list());
    }

    @Override
    public boolean change(MemberThread thread, int version, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate("update engagement_thread set subject = :subject,"
                                + " body = :body, state = :state, comment = :comment, changed_at = :now,"
                                + " version = version + 1 where id = :id and version = :version")
                        .bind("subject", thread.subject())
                        .bind("body", thread.body())
                        .bind("state", thread.state().name())
                        .bind("comment", thread.comment())
                        .bind("now", now)
                        .bind("id", thread.id())
                        .bind("version", version)
                        .execute()
                == 1);
    }

    @Override
    public Count count(Audience audience) {
        String sql =
                "select fate, count(*) as people from (" + AudienceSql.fates(audience, NO_BUDGET) + ") a group by fate";
        Map<String, Integer> people = jdbi.withHandle(handle -> meant(handle.createQuery(sql), audience)
                .map((row, context) -> Map.entry(row.getString("fate"), row.getInt("people")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        return ThreadRows.count(people);
    }

    /** Who stopped messages of conveners is left out, not who stopped invitations. */
    private <S extends SqlStatement<S>> S meant(S statement, Audience audience) {
        return AudienceSql.bind(statement, 0, audience, NO_BUDGET, clock.instant())
                .bind("general", Topic.RELAY);
    }

    @Override
    public void send(long thread, Audience audience, Count count, String by, Instant now, LocalDate today) {
        jdbi.useHandle(handle -> {
            String everyone = ADDRESS.formatted(AudienceSql.fates(audience, NO_BUDGET));
            meant(handle.createUpdate(everyone), audience)
                    .bind("thread", thread)
                    .execute();
            handle.createUpdate(SUBSCRIBE)
                    .bind("thread", thread)
                    .bind("topic", Topic.RELAY)
                    .bind("today", today)
                    .execute();
            handle.createUpdate(SENT)
                    .bind("rule", audience.words())
                    .bind("mails", count.mails())
                    .bind("letters", count.letters())
                    .bind("leftOut", count.leftOut())
                    .bind("now", now)
                    .bind("by", by)
                    .bind("thread", thread)
                    .execute();
        });
    }

    @Override
    public List<Invited> members(long thread, long after, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(ThreadRows.MEMBERS)
                .bind("thread", thread)
                .bind("after", after)
                .bind("most", most)
                .bind("topic", Topic.RELAY)
                .map((row, context) -> ThreadRows.member(row))
                .list());
    }

    @Override
    public Optional<Addressee> member(long id) {
        return addressee("id = :id", Map.of("id", id));
    }

    @Override
    public Optional<Addressee> memberOf(long thread, PersonId person) {
        return addressee(
                "thread_id = :thread and person_id = :person", Map.of("thread", thread, "person", person.value()));
    }

    private Optional<Addressee> addressee(String where, Map<String, ?> values) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from engagement_thread_member where " + where)
                .bindMap(values)
                .map((row, context) -> ThreadRows.addressee(row))
                .findOne());
    }

    @Override
    public long reply(long thread, @Nullable Long member, Way way, String said, boolean showsName, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate("insert into engagement_thread_reply (thread_id,"
                        + " member_id, way, said, shows_name, state, received_at, answer_state, version) values"
                        + " (:thread, :member, :way, :said, :showsName, 'NEW', :now, 'NONE', 1)")
                .bind("thread", thread)
                .bind("member", member)
                .bind("way", way.name())
                .bind("said", said)
                .bind("showsName", showsName)
                .bind("now", now)
                .executeAndReturnGeneratedKeys()
                .mapTo(Long.class)
                .one());
    }

    @Override
    public Optional<ThreadReply> reply(long id) {
        return replies("id = :id", Map.of("id", id), 1).stream().findFirst();
    }

    @Override
    public List<ThreadReply> replies(long thread) {
        return replies("thread_id = :thread order by id", Map.of("thread", thread), 1000);
    }

    @Override
    public List<ThreadReply> waiting(int most) {
        return replies("state = 'NEW' or answer_state = 'WAITING' order by received_at, id", Map.of(), most);
    }

    private List<ThreadReply> replies(String where, Map<String, ?> values, int most) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from engagement_thread_reply where " + where + " limit :most")
                        .bindMap(values)
                        .bind("most", most)
                        .map((row, context) -> ThreadRows.reply(row))
                        .list());
    }

    @Override
    public long countWaiting() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select (select count(*) from engagement_thread where state = 'WAITING')"
                                + " + (select count(*) from engagement_thread_reply where state = 'NEW')"
                                + " + (select count(*) from engagement_thread_reply where answer_state = 'WAITING')")
                        .mapTo(Long.class)
                        .one());
    }

    @Override
    public boolean change(ThreadReply reply, int version, String by, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate(CHANGE_REPLY)
                        .bind("passed", reply.passed())
                        .bind("showsName", reply.showsName())
                        .bind("state", reply.state().name())
                        .bind("answer", reply.answer())
                        .bind("answerState", reply.answerState().name())
                        .bind("answerComment", reply.answerComment())
                        .bind("toldAt", reply.toldAt())
                        .bind("by", by)
                        .bind("now", now)
                        .bind("id", reply.id())
                        .bind("version", version)
                        .execute()
                == 1);
    }
}
