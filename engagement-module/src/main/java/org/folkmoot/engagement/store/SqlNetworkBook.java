package org.folkmoot.engagement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.engagement.model.Frequency;
import org.folkmoot.engagement.model.InvitationText;
import org.folkmoot.engagement.model.NetworkBook;
import org.folkmoot.engagement.model.NetworkUpdate;
import org.folkmoot.engagement.model.ThreadState;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Networks by SQL. */
@ApplicationScoped
public class SqlNetworkBook implements NetworkBook {

    private static final String SIZES = """
            select s.topic, count(*) as people from engagement_subscription s
            join engagement_recipient r on r.person_id = s.person_id and r.active
            join engagement_topic t on t.slug = s.topic and t.kind = 'NETWORK'
            where s.stopped_at is null group by s.topic
            """;
    private static final String MEMBERS = """
            select r.person_id, coalesce(r.full_name, r.name) as name, s.since, s.consented_on from engagement_subscription s
            join engagement_recipient r on r.person_id = s.person_id and r.active
            where s.topic = :network and s.stopped_at is null and r.person_id > :after
            order by r.person_id limit :most
            """;

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SqlNetworkBook() {
        this.jdbi = null;
    }

    @Inject
    public SqlNetworkBook(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public long add(String network, InvitationText text, String author, String authorName, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate("insert into engagement_network_update (network, title,"
                        + " body, state, author, author_name, created_at, changed_at, version) values (:network,"
                        + " :title, :body, 'DRAFT', :author, :authorName, :now, :now, 1)")
                .bind("network", network)
                .bind("title", text.subject())
                .bind("body", text.body())
                .bind("author", author)
                .bind("authorName", authorName)
                .bind("now", now)
                .executeAndReturnGeneratedKeys()
                .mapTo(Long.class)
                .one());
    }

    @Override
    public Optional<NetworkUpdate> find(long id) {
        return updates("id = :id", Map.of("id", id), 1).stream().findFirst();
    }

    @Override
    public List<NetworkUpdate> of(String network, boolean published, int most) {
        String where = "network = :network" + (published ? " and state = 'SENT'" : "") + " order by id desc";
        return updates(where, Map.of("network", network), most);
    }

    @Override
    public List<NetworkUpdate> waiting() {
        return updates("state = 'WAITING' order by changed_at, id", Map.of(), 200);
    }

    private List<NetworkUpdate> updates(String where, Map<String, ?> values, int most) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from engagement_network_update where " + where + " limit :most")
                        .bindMap(values)
                        .bind("most", most)
                        .map((row, context) -> update(row))
                        .list());
    }

    @Override
    public boolean change(NetworkUpdate update, int version, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate("update engagement_network_update set title = :title,"
                                + " body = :body, state = :state, comment = :comment, changed_at = :now,"
                                + " published_at = if(:state = 'SENT', :now, published_at), version = version + 1"
                                + " where id = :id and version = :version")
                        .bind("title", update.title())
                        .bind("body", update.body())
                        .bind("state", update.state().name())
                        .bind("comment", update.comment())
                        .bind("now", now)
                        .bind("id", update.id())
                        .bind("version", version)
                        .execute()
                == 1);
    }

    @Override
    public Map<String, Long> sizes() {
        return jdbi.withHandle(
                handle -> handle
                        .createQuery(SIZES)
                        .map((row, context) -> Map.entry(row.getString("topic"), row.getLong("people")))
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    public List<InNetwork> members(String network, long after, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(MEMBERS)
                .bind("network", network)
                .bind("after", after)
                .bind("most", most)
                .map((row, context) -> new InNetwork(
                        new PersonId(row.getLong("person_id")),
                        row.getString("name"),
                        row.getObject("since", LocalDate.class),
                        row.getObject("consented_on", LocalDate.class)))
                .list());
    }

    @Override
    public void news(String topic, String title, String body, @Nullable String path, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("insert into engagement_news (topic, title, body, path,"
                        + " published_at) values (:topic, :title, :body, :path, :now)")
                .bind("topic", topic)
                .bind("title", title)
                .bind("body", body)
                .bind("path", path)
                .bind("now", now)
                .execute());
    }

    @Override
    public boolean choose(PersonId person, String topic, Frequency frequency, Instant now) {
        return jdbi.withHandle(
                handle -> handle.createUpdate("update engagement_subscription set frequency = :frequency,"
                                        + " digest_at = :now where person_id = :person and topic = :topic"
                                        + " and frequency <> :frequency")
                                .bind("frequency", frequency.name())
                                .bind("now", now)
                                .bind("person", person.value())
                                .bind("topic", topic)
                                .execute()
                        == 1);
    }

    @Override
    public Map<String, Frequency> frequencies(PersonId person) {
        return jdbi.withHandle(handle -> handle
                .createQuery("select topic, frequency from engagement_subscription where person_id = :person")
                .bind("person", person.value())
                .map((row, context) -> Map.entry(row.getString("topic"), Frequency.valueOf(row.getString("frequency"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    public List<Digest> takeDigests(Instant now, long after, int most) {
        return jdbi.withHandle(handle -> Digests.take(handle, now, after, most));
    }

    private static NetworkUpdate update(ResultSet row) throws SQLException {
        return new NetworkUpdate(
                row.getLong("id"),
                row.getString("network"),
                row.getString("title"),
                row.getString("body"),
                ThreadState.valueOf(row.getString("state")),
                row.getString("comment"),
                row.getString("author"),
                row.getString("author_name"),
                Objects.requireNonNull(ThreadRows.instant(row, "changed_at")),
                ThreadRows.instant(row, "published_at"),
                row.getInt("version"));
    }
}
