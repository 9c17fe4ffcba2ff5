package org.folkmoot.members.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.ContactChannel;
import org.folkmoot.members.model.Returns;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Returned letters and mails in the database. */
@ApplicationScoped
public class JdbiReturns implements Returns {

    private static final String ROWS = "select r.id, r.person_id, trim(concat(p.first_name, ' ', p.last_name)) name,"
            + " r.kind, r.address, r.words, r.noted_at, r.state, r.outcome,"
            + " r.dealt_at, r.dealt_by, r.changed, r.channel_before from members_returned r"
            + " join members_person p on p.id = r.person_id";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JdbiReturns() {
        this.jdbi = null;
    }

    @Inject
    public JdbiReturns(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void note(List<Returned> returned) {
        Rows rows =
                new Rows("insert", "members_returned", "person_id, kind, address, words, noted_at, noted_by, state");
        returned.forEach(each -> rows.add(
                each.person().value(),
                each.kind().name(),
                each.address(),
                each.words(),
                Utc.written(each.at()),
                each.by(),
                "OPEN"));
        jdbi.useHandle(handle -> rows.insert(handle.getConnection()));
    }

    @Override
    public List<Row> waiting(int skip, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        ROWS + " where r.state = 'OPEN' order by r.noted_at, r.id limit :most offset :skip")
                .bind("most", most)
                .bind("skip", skip)
                .map((row, context) -> read(row))
                .list());
    }

    @Override
    public long countWaiting() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select count(*) from members_returned where state = 'OPEN'")
                        .mapTo(Long.class)
                        .one());
    }

    @Override
    public Optional<Row> find(long id) {
        return jdbi.withHandle(handle -> handle.createQuery(ROWS + " where r.id = :id")
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne());
    }

    @Override
    public Optional<Row> waitingMail(@Nullable PersonId person, String address) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        ROWS + " where r.state = 'OPEN' and r.kind = 'MAIL'"
                                + " and (:person is null or r.person_id = :person) and r.address = :address order by r.id limit 1")
                .bind("person", person == null ? null : person.value())
                .bind("address", address)
                .map((row, context) -> read(row))
                .findOne());
    }

    @Override
    public void deal(Row row, Dealt dealt) {
        Changed changed = dealt.changed();
        ContactChannel channel = dealt.channel();
        jdbi.useHandle(handle -> handle.createUpdate("update members_returned set state = 'DEALT', outcome = :outcome,"
                        + " dealt_at = :at, dealt_by = :by, changed = :changed, channel_before = :channel where state = 'OPEN'"
                        + " and person_id = :person and kind = :kind and address = :address")
                .bind("outcome", dealt.outcome())
                .bind("at", Utc.written(dealt.at()))
                .bind("by", dealt.by())
                .bind("changed", changed == null ? null : changed.name())
                .bind("channel", channel == null ? null : channel.name())
                .bind("person", row.person().value())
                .bind("kind", row.kind().name())
                .bind("address", row.address())
                .execute());
    }

    @Override
    public List<Row> dealtSince(Instant since, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(ROWS + " where r.state = 'DEALT' and r.dealt_at >= :since"
                        + " order by r.dealt_at desc, r.id desc limit :most")
                .bind("since", Utc.written(since))
                .bind("most", most)
                .map((row, context) -> read(row))
                .list());
    }

    @Override
    public boolean reopen(Row row) {
        Dealt dealt = row.dealt();
        return dealt != null
                && jdbi.withHandle(handle -> handle.createUpdate("update members_returned set state = 'OPEN',"
                                        + " outcome = null, dealt_at = null, dealt_by = null, changed = null,"
                                        + " channel_before = null"
                                        + " where state = 'DEALT' and person_id = :person and kind = :kind"
                                        + " and address = :address and dealt_at = :at")
                                .bind("person", row.person().value())
                                .bind("kind", row.kind().name())
                                .bind("address", row.address())
                                .bind("at", Utc.written(dealt.at()))
                                .execute())
                        > 0;
    }

    @Override
    public Set<PersonId> mailCameBack(List<PersonId> people) {
        if (people.isEmpty()) {
            return Set.of();
        }
        return jdbi.withHandle(handle -> handle.createQuery("select distinct r.person_id from members_returned r"
                        + " join members_person p on p.id = r.person_id and p.mail = r.address"
                        + " where r.state = 'OPEN' and r.kind = 'MAIL' and r.person_id in (<people>)")
                .bindList("people", people.stream().map(PersonId::value).toList())
                .map((row, context) -> new PersonId(row.getLong(1)))
                .collectIntoSet());
    }

    private static Dealt dealt(ResultSet row) throws SQLException {
        String changed = row.getString("changed");
        String channel = row.getString("channel_before");
        return new Dealt(
                row.getString("outcome"),
                Utc.sureInstant(row, "dealt_at"),
                row.getString("dealt_by"),
                changed == null ? null : Changed.valueOf(changed),
                channel == null ? null : ContactChannel.valueOf(channel));
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("id"),
                new PersonId(row.getLong("person_id")),
                row.getString("name"),
                Kind.valueOf(row.getString("kind")),
                row.getString("address"),
                row.getString("words"),
                Utc.sureInstant(row, "noted_at"),
                "OPEN".equals(row.getString("state")) ? null : dealt(row));
    }
}
