package org.folkmoot.platform.bounces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.contracts.MailMayGoAgain;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.screens.KeyPage;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** What came back, and the marks of addresses where nobody is reached. */
@ApplicationScoped
class ReturnRows {

    private static final String ROWS = "select r.id, r.message, r.person, r.kind, r.status, r.words, r.arrived_at,"
            + " m.to_name, m.to_address, m.subject, (u.address_mark is not null) as shut"
            + " from platform_mail_return r join platform_message m on m.id = r.message"
            + " left join platform_unreachable u on u.address_mark = r.address_mark";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ReturnRows() {
        jdbi = null;
    }

    @Inject
    ReturnRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** To whom a message went, where it still says so. */
    Optional<SentTo> sentTo(long message) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select person, to_address from platform_message where id = :id and channel = 'EMAIL'"
                                + " and to_address <> ''")
                .bind("id", message)
                .map((row, context) -> {
                    long person = row.getLong("person");
                    return new SentTo(row.wasNull() ? null : person, row.getString("to_address"));
                })
                .findOne());
    }

    /** Keeps a report; false where this kind was reported of the message before. */
    boolean keep(Report report, @Nullable Long person, byte[] mark, Instant at) {
        return jdbi.withHandle(handle -> handle.createUpdate("insert ignore into platform_mail_return"
                                + " (message, person, kind, status, words, address_mark, arrived_at)"
                                + " values (:message, :person, :kind, :status, :words, :mark, :at)")
                        .bind("message", report.message())
                        .bind("person", person)
                        .bind("kind", report.kind())
                        .bind("status", report.status())
                        .bind("words", report.words())
                        .bind("mark", mark)
                        .bind("at", at)
                        .execute())
                > 0;
    }

    /** How many messages to the address came back softly since then. */
    long soft(byte[] mark, Instant since) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from platform_mail_return"
                        + " where address_mark = :mark and kind = 'SOFT' and arrived_at >= :since")
                .bind("mark", mark)
                .bind("since", since)
                .mapTo(Long.class)
                .one());
    }

    /** Shuts an address; false where it was shut before. */
    boolean shut(byte[] mark, long message, Instant at) {
        return jdbi.withHandle(handle -> handle.createUpdate("insert ignore into platform_unreachable"
                                + " (address_mark, message, since) values (:mark, :message, :at)")
                        .bind("mark", mark)
                        .bind("message", message)
                        .bind("at", at)
                        .execute())
                > 0;
    }

    /** Opens an address again and forgets its soft returns; false where it was not shut. */
    boolean open(byte[] mark) {
        return jdbi.withHandle(handle -> {
            handle.createUpdate("delete from platform_mail_return where address_mark = :mark and kind = 'SOFT'")
                    .bind("mark", mark)
                    .execute();
            return handle.createUpdate("delete from platform_unreachable where address_mark = :mark")
                            .bind("mark", mark)
                            .execute()
                    > 0;
        });
    }

    /** Whose mail had come back from an address, each once, with the last mail that did. */
    List<MailMayGoAgain> cameBackFrom(byte[] mark) {
        return jdbi.withHandle(handle -> handle.createQuery("select person, max(message) as message"
                        + " from platform_mail_return where address_mark = :mark and person is not null"
                        + " group by person order by person")
                .bind("mark", mark)
                .map((row, context) -> new MailMayGoAgain(new PersonId(row.getLong("person")), row.getLong("message")))
                .list());
    }

    /** Of these marks, those of shut addresses, as hexadecimal. */
    Set<String> shutAmong(Collection<byte[]> marks) {
        if (marks.isEmpty()) {
            return Set.of();
        }
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select address_mark from platform_unreachable where address_mark in (<marks>)")
                .bindList("marks", new ArrayList<>(marks))
                .mapTo(byte[].class)
                .collect(Collectors.mapping(HexFormat.of()::formatHex, Collectors.toSet())));
    }

    /** A page of what came back, the newest first. */
    KeyPage<ReturnedMail> page(@Nullable Long after, @Nullable Long before) {
        String position = before != null
                ? " where r.id > :before order by r.id"
                : after != null ? " where r.id < :after order by r.id desc" : " order by r.id desc";
        List<ReturnedMail> found = jdbi.withHandle(handle -> {
            Query query = handle.createQuery(ROWS + position + " limit :most");
            if (before != null) {
                query.bind("before", before);
            } else if (after != null) {
                query.bind("after", after);
            }
            return query.bind("most", KeyPage.SIZE + 1)
                    .mapTo(ReturnedMail.class)
                    .list();
        });
        return KeyPage.of(found, ReturnedMail::id, after, before);
    }

    /** How many came back, counted just beyond the limit. */
    long count() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from (select 1 from platform_mail_return"
                        + " limit " + (Words.COUNT_LIMIT + 1) + ") counted")
                .mapTo(Long.class)
                .one());
    }

    /** One that came back. */
    Optional<ReturnedMail> find(long id) {
        return jdbi.withHandle(handle -> handle.createQuery(ROWS + " where r.id = :id")
                .bind("id", id)
                .mapTo(ReturnedMail.class)
                .findOne());
    }

    /** Whom a message was for, and where it went. */
    record SentTo(@Nullable Long person, String address) {}
}
