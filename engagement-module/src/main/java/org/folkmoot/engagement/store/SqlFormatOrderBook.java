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
import org.folkmoot.contracts.engagement.HeldLettersSent;
import org.folkmoot.engagement.model.FormatOrder;
import org.folkmoot.engagement.model.FormatOrderBook;
import org.folkmoot.engagement.model.Outgoing;
import org.folkmoot.engagement.model.OwnMessage;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Orders of formats by SQL. */
@ApplicationScoped
public class SqlFormatOrderBook implements FormatOrderBook {

    /** What a message is about, where those of welcomes and of gathered news count as one thing each. */
    private static final String ABOUT =
            "if(o.about like 'person:%' or o.about like 'digest:%'," + " substring_index(o.about, ':', 1), o.about)";

    private static final String TO_MAKE = "o.state = 'WAITING' and (o.useful_until is null or o.useful_until > :now)"
            + " and (:shielded or not o.shielded)";
    private static final String GROUPS = "select " + ABOUT + " as thing, o.format, count(*) as messages,"
            + " coalesce(min(m.title), min(t.subject), min(o.subject)) as title from engagement_own_message o"
            + " left join engagement_meeting m on o.about like 'meeting:%' and m.id = cast(substring_index(o.about, ':', -1) as unsigned)"
            + " left join engagement_thread t on o.about like 'thread:%' and t.id = cast(substring_index(o.about, ':', -1) as unsigned)"
            + " where " + TO_MAKE + " group by thing, o.format order by title, thing, o.format";
    private static final String PUT = "update engagement_own_message o set o.state = 'ORDERED', o.due_on = :due,"
            + " o.supplier = :supplier, o.settled_by = :by, o.settled_at = :now, o.order_id = :order where " + TO_MAKE
            + " and o.format in (<formats>) and (:about is null or " + ABOUT + " = :about)";
    /** Who was told something newer about the same thing meanwhile needs only that. */
    private static final String MAKE_AGAIN = """
            update engagement_own_message o
            left join engagement_own_message n on n.person_id = o.person_id and n.about = o.about and n.id > o.id
            set o.state = if(n.id is null, 'WAITING', 'OVERTAKEN'), o.due_on = null, o.supplier = null, o.order_id = null
            where o.order_id = :order and o.state = 'ORDERED'
            """;

    private static final String SENT = "update engagement_own_message set state = 'SENT', settled_by = :by,"
            + " settled_at = :now where order_id = :order and state = 'ORDERED'";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SqlFormatOrderBook() {
        this.jdbi = null;
    }

    @Inject
    public SqlFormatOrderBook(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public long add(NewOrder order, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                        "insert into engagement_format_order (what, home, due_on, supplier, ordered_by, ordered_at)"
                                + " values (:what, :home, :due, :supplier, :by, :now)")
                .bindMethods(order)
                .bind("now", now)
                .executeAndReturnGeneratedKeys()
                .mapTo(Long.class)
                .one());
    }

    @Override
    public Optional<FormatOrder> find(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from engagement_format_order where id = :id")
                .bind("id", id)
                .map((row, context) -> order(row))
                .findOne());
    }

    @Override
    public List<FormatOrder> newest(int most) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from engagement_format_order order by id desc limit :most")
                        .bind("most", most)
                        .map((row, context) -> order(row))
                        .list());
    }

    private static FormatOrder order(ResultSet row) throws SQLException {
        return new FormatOrder(
                row.getLong("id"),
                row.getString("what"),
                row.getString("home"),
                row.getObject("due_on", LocalDate.class),
                row.getString("supplier"),
                row.getString("ordered_by"),
                Objects.requireNonNull(ThreadRows.instant(row, "ordered_at")),
                ThreadRows.instant(row, "undone_at"));
    }

    @Override
    public void put(long order, Outgoing what, String format) {
        jdbi.useHandle(handle -> handle.createUpdate("update engagement_settled_format set order_id = :order"
                        + " where kind = :kind and outgoing_id = :what and format = :format")
                .bind("order", order)
                .bind("kind", what.kind().name())
                .bind("what", what.id())
                .bind("format", format)
                .execute());
    }

    @Override
    public List<OfOutgoing> formats(long order) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from engagement_settled_format where order_id = :order order by format")
                .bind("order", order)
                .map((row, context) -> new OfOutgoing(
                        new Outgoing(Outgoing.Kind.valueOf(row.getString("kind")), row.getLong("outgoing_id")),
                        SqlFormatBook.settled(row)))
                .list());
    }

    @Override
    public int put(long order, NewOrder terms, Choice choice, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate(PUT)
                .bind("order", order)
                .bind("due", terms.due())
                .bind("supplier", terms.supplier())
                .bind("by", terms.by())
                .bind("now", now)
                .bind("about", choice.about())
                .bind("shielded", choice.shieldedToo())
                .bindList("formats", List.copyOf(choice.formats()))
                .execute());
    }

    @Override
    public List<OwnMessage> messages(long order) {
        return jdbi.withHandle(handle -> SqlOwnMessageBook.inOrder(handle, order));
    }

    @Override
    public boolean undo(long order, String by, Instant now) {
        return jdbi.withHandle(handle -> {
            boolean first = handle.createUpdate("update engagement_format_order set undone_by = :by, undone_at = :now"
                                    + " where id = :order and undone_at is null")
                            .bind("by", by)
                            .bind("now", now)
                            .bind("order", order)
                            .execute()
                    == 1;
            if (first) {
                takeBack(handle, order);
            }
            return first;
        });
    }

    private static void takeBack(Handle handle, long order) {
        handle.createUpdate("delete from engagement_settled_format where order_id = :order and way = 'ORDERED'")
                .bind("order", order)
                .execute();
        handle.createUpdate(MAKE_AGAIN).bind("order", order).execute();
    }

    @Override
    public List<HeldLettersSent.Held> held(long order) {
        return jdbi.withHandle(handle -> handle.createQuery("select person_id, kind, about from engagement_own_message"
                        + " where order_id = :order and state = 'ORDERED' and held_back order by id")
                .bind("order", order)
                .map((row, context) -> new HeldLettersSent.Held(
                        new PersonId(row.getLong("person_id")), row.getString("kind"), row.getString("about")))
                .list());
    }

    @Override
    public int sent(long order, String by, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate(SENT)
                .bind("by", by)
                .bind("now", now)
                .bind("order", order)
                .execute());
    }

    @Override
    public List<Group> groups(Instant now, boolean shieldedToo) {
        return jdbi.withHandle(handle -> handle.createQuery(GROUPS)
                .bind("now", now)
                .bind("shielded", shieldedToo)
                .map((row, context) -> new Group(
                        row.getString("thing"),
                        title(row.getString("thing"), row.getString("title")),
                        row.getString("format"),
                        row.getInt("messages")))
                .list());
    }

    private static String title(String about, @Nullable String found) {
        return switch (about) {
            case "person" -> "Welcomes";
            case "digest" -> "Gathered news";
            default -> Objects.requireNonNullElse(found, about);
        };
    }
}
