package org.folkmoot.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.screens.KeyPage;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The outbox as the office reads it. */
@ApplicationScoped
class MessageViews {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MessageViews() {
        jdbi = null;
    }

    @Inject
    MessageViews(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<MessageRow> find(long id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select " + MessageRow.COLUMNS + " from platform_message where id = :id")
                        .bind("id", id)
                        .mapTo(MessageRow.class)
                        .findOne());
    }

    /** A page, the newest first: downwards from {@code after} or upwards from {@code before}. */
    KeyPage<MessageRow> page(MessageFilter filter, @Nullable Long after, @Nullable Long before) {
        String position = before != null
                ? " and id > :before order by id"
                : after != null ? " and id < :after order by id desc" : " order by id desc";
        List<MessageRow> found = jdbi.withHandle(handle -> {
            Query query = bind(
                    handle.createQuery("select " + MessageRow.COLUMNS + " from platform_message where " + where(filter)
                            + position + " limit :most"),
                    filter);
            if (before != null) {
                query.bind("before", before);
            } else if (after != null) {
                query.bind("after", after);
            }
            return query.bind("most", KeyPage.SIZE + 1).mapTo(MessageRow.class).list();
        });
        return KeyPage.of(found, MessageRow::id, after, before);
    }

    /** How many there are, counted just beyond the limit. */
    long count(MessageFilter filter) {
        return jdbi.withHandle(handle -> bind(
                        handle.createQuery("select count(*) from (select 1 from platform_message where " + where(filter)
                                + " limit " + (Words.COUNT_LIMIT + 1) + ") counted"),
                        filter)
                .mapTo(Long.class)
                .one());
    }

    /** The letters of a print run, in the order in which they came into the queue. */
    List<PrintedLetter> letters(long printRun) {
        return jdbi.withHandle(handle -> handle.createQuery("select id, to_name, to_address, subject, " + KeptWords.TEXT
                        + ", links," + " queued_at from platform_message where print_run = :run order by id")
                .bind("run", printRun)
                .mapTo(PrintedLetter.class)
                .list());
    }

    private static String where(MessageFilter filter) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        if (!filter.states().isEmpty()) {
            conditions.add("state in (<states>)");
        }
        if (filter.channel() != null) {
            conditions.add("channel = :channel");
        }
        if (filter.search() != null) {
            conditions.add("(to_address = :search or about = :search)");
        }
        return String.join(" and ", conditions);
    }

    private static Query bind(Query query, MessageFilter filter) {
        if (!filter.states().isEmpty()) {
            query.bindList("states", filter.states());
        }
        if (filter.channel() != null) {
            query.bind("channel", filter.channel());
        }
        if (filter.search() != null) {
            query.bind("search", filter.search());
        }
        return query;
    }
}
