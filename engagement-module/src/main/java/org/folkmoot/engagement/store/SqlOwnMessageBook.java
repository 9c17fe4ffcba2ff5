package org.folkmoot.engagement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.engagement.model.OwnMessage;
import org.folkmoot.engagement.model.OwnMessage.State;
import org.folkmoot.engagement.model.OwnMessageBook;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Messages in people's own formats by SQL. */
@ApplicationScoped
public class SqlOwnMessageBook implements OwnMessageBook {

    private static final String ADD = """
            insert into engagement_own_message
                (person_id, about, kind, format, subject, words, held_back, made_at, useful_until, state, shielded)
            values (:person, :about, :kind, :format, :subject, :words, :held, :now, :until, 'WAITING', :shielded)
            """;
    private static final String OVERTAKE = "update engagement_own_message set state = 'OVERTAKEN', settled_at = :now"
            + " where state = 'WAITING' and about = :about and person_id = :person";
    private static final String SETTLE = """
            update engagement_own_message set state = :state, due_on = :due, supplier = :supplier, reason = :reason,
                settled_by = :by, settled_at = :now, order_id = null
            where id = :id and state = :from
            """;
    private static final String READ = "select o.*, coalesce(r.name, '') as name from engagement_own_message o"
            + " left join engagement_recipient r on r.person_id = o.person_id where ";
    private static final String OPEN =
            "o.state in ('WAITING', 'ORDERED') and (o.useful_until is null or o.useful_until > :now)";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SqlOwnMessageBook() {
        this.jdbi = null;
    }

    @Inject
    public SqlOwnMessageBook(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void add(List<OwnMessage> messages) {
        if (!messages.isEmpty()) {
            jdbi.useHandle(handle -> {
                overtake(handle, messages);
                insert(handle, messages);
            });
        }
    }

    private static void overtake(Handle handle, List<OwnMessage> messages) {
        var batch = handle.prepareBatch(OVERTAKE);
        messages.forEach(each -> batch.bind("now", each.madeAt())
                .bind("about", each.about())
                .bind("person", each.person().value())
                .add());
        batch.execute();
    }

    private static void insert(Handle handle, List<OwnMessage> messages) {
        var batch = handle.prepareBatch(ADD);
        messages.forEach(each -> batch.bind("person", each.person().value())
                .bind("about", each.about())
                .bind("kind", each.kind())
                .bind("format", each.format())
                .bind("subject", each.subject())
                .bind("words", each.words())
                .bind("held", each.heldBack())
                .bind("now", each.madeAt())
                .bind("until", each.usefulUntil())
                .bind("shielded", each.shielded())
                .add());
        batch.execute();
    }

    @Override
    public List<OwnMessage> open(Instant now, boolean shieldedToo, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(READ + OPEN + " and (:shielded or not o.shielded)"
                        + " order by o.useful_until is null, o.useful_until, o.id limit :most")
                .bind("now", now)
                .bind("shielded", shieldedToo)
                .bind("most", most)
                .map((row, context) -> message(row))
                .list());
    }

    @Override
    public long countOpen(Instant now) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select count(*) from engagement_own_message o where " + OPEN)
                        .bind("now", now)
                        .mapTo(Long.class)
                        .one());
    }

    @Override
    public List<OwnMessage> of(PersonId person, int most) {
        return jdbi.withHandle(
                handle -> handle.createQuery(READ + "o.person_id = :person order by o.id desc limit :most")
                        .bind("person", person.value())
                        .bind("most", most)
                        .map((row, context) -> message(row))
                        .list());
    }

    @Override
    public Optional<OwnMessage> find(long id) {
        return jdbi.withHandle(handle -> handle.createQuery(READ + "o.id = :id")
                .bind("id", id)
                .map((row, context) -> message(row))
                .findOne());
    }

    @Override
    public boolean settle(long id, State from, Settled settled, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate(SETTLE)
                        .bind("state", settled.state().name())
                        .bind("due", settled.dueOn())
                        .bind("supplier", settled.supplier())
                        .bind("reason", settled.reason())
                        .bind("by", settled.by())
                        .bind("now", now)
                        .bind("id", id)
                        .bind("from", from.name())
                        .execute()
                == 1);
    }

    @Override
    public void overtake(PersonId person, String about, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate(OVERTAKE)
                .bind("now", now)
                .bind("about", about)
                .bind("person", person.value())
                .execute());
    }

    /** Those that were ordered together and are not sent yet, alike beside alike. */
    static List<OwnMessage> inOrder(Handle handle, long order) {
        return handle.createQuery(READ
                        + "o.order_id = :order and o.state = 'ORDERED' order by o.format, o.subject, o.words, o.id")
                .bind("order", order)
                .map((row, context) -> message(row))
                .list();
    }

    private static OwnMessage message(ResultSet row) throws SQLException {
        return new OwnMessage(
                row.getLong("id"),
                new PersonId(row.getLong("person_id")),
                row.getString("name"),
                row.getString("about"),
                row.getString("kind"),
                row.getString("format"),
                row.getString("subject"),
                row.getString("words"),
                row.getBoolean("held_back"),
                Objects.requireNonNull(ThreadRows.instant(row, "made_at")),
                ThreadRows.instant(row, "useful_until"),
                State.valueOf(row.getString("state")),
                row.getObject("due_on", LocalDate.class),
                row.getString("supplier"),
                row.getString("reason"),
                row.getBoolean("shielded"));
    }
}
