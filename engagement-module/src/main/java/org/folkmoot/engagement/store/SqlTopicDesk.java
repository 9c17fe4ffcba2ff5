package org.folkmoot.engagement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.model.TopicDesk;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Update;

/** What people do with topics, by SQL. */
@ApplicationScoped
public class SqlTopicDesk implements TopicDesk {
    private static final String ADD = "insert ignore into engagement_topic"
            + " (slug, kind, name, hint, consent, is_sensitive, position, is_open, led_by, ended_at)"
            + " values (:slug, :kind, :name, :hint, :consent, :sensitive, :position, :open, :ledBy, :endedAt)";
    private static final String CHANGE = "update engagement_topic set name = :name, hint = :hint, consent = :consent,"
            + " is_sensitive = :sensitive, is_open = :open, led_by = :ledBy, version = version + 1"
            + " where slug = :slug and version = :version and ended_at is null";
    private static final String TO_COME = "select count(*) from engagement_meeting m where m.ends > :now"
            + " and m.state <> 'CANCELLED' and (m.scope_kind = 'NETWORK' and m.scope_key = :slug or exists"
            + " (select 1 from engagement_meeting_topic t where t.meeting_id = m.id and t.topic = :slug))";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SqlTopicDesk() {
        this.jdbi = null;
    }

    @Inject
    public SqlTopicDesk(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean add(Topic topic) {
        return jdbi.withHandle(handle -> bound(handle, ADD, topic)
                        .bind("kind", topic.kind().name())
                        .bind("position", topic.position())
                        .bind("endedAt", topic.endedAt())
                        .execute()
                == 1);
    }

    @Override
    public boolean change(Topic topic) {
        return jdbi.withHandle(handle ->
                bound(handle, CHANGE, topic).bind("version", topic.version()).execute() == 1);
    }

    private static Update bound(Handle handle, String sql, Topic topic) {
        return handle.createUpdate(sql)
                .bind("slug", topic.slug())
                .bind("name", topic.name())
                .bind("hint", topic.hint())
                .bind("consent", topic.consent())
                .bind("sensitive", topic.sensitive())
                .bind("open", topic.open())
                .bind("ledBy", topic.ledBy());
    }

    @Override
    public boolean end(String slug, int version, Instant now) {
        return jdbi.withHandle(
                handle -> handle.createUpdate("update engagement_topic set ended_at = :now, version = version + 1"
                                        + " where slug = :slug and version = :version and ended_at is null")
                                .bind("now", now)
                                .bind("slug", slug)
                                .bind("version", version)
                                .execute()
                        == 1);
    }

    @Override
    public boolean resume(String slug) {
        return jdbi.withHandle(handle -> handle.execute(
                        "update engagement_topic set ended_at = null, version = version + 1"
                                + " where slug = ? and ended_at is not null",
                        slug)
                == 1);
    }

    @Override
    public void order(List<String> slugs) {
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch("update engagement_topic set position = ? where slug = ?");
            for (int i = 0; i < slugs.size(); i++) {
                batch.add(i, slugs.get(i));
            }
            batch.execute();
        });
    }

    @Override
    public long followers(String slug) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from engagement_subscription s"
                        + " join engagement_recipient r on r.person_id = s.person_id and r.active"
                        + " where s.topic = :slug and s.stopped_at is null")
                .bind("slug", slug)
                .mapTo(Long.class)
                .one());
    }

    @Override
    public long meetingsToCome(String slug, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery(TO_COME)
                .bind("slug", slug)
                .bind("now", now)
                .mapTo(Long.class)
                .one());
    }

    @Override
    public void rememberLeads(String network, List<PersonId> leads) {
        jdbi.useHandle(handle -> leads.forEach(lead -> handle.execute(
                "insert ignore into engagement_led_before (network, person_id) values (?, ?)", network, lead.value())));
    }

    @Override
    public List<PersonId> takeLeads(String network) {
        return jdbi.withHandle(handle -> {
            List<PersonId> leads = handle.createQuery(
                            "select person_id from engagement_led_before where network = :network order by person_id")
                    .bind("network", network)
                    .map((row, context) -> new PersonId(row.getLong("person_id")))
                    .list();
            handle.execute("delete from engagement_led_before where network = ?", network);
            return leads;
        });
    }
}
