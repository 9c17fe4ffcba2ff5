package org.folkmoot.strategy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Those who wrote to a consultation and are to be told what came of it, kept apart from what they wrote. */
@ApplicationScoped
public class Writers {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    Writers() {
        this(null);
    }

    @Inject
    public Writers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Keeps one. */
    public void add(long page, String name, @Nullable String mail, @Nullable String postalAddress, LocalDate on) {
        jdbi.useHandle(
                h -> h.createUpdate("insert into strategy_writer (page_id, name, mail, postal_address, entered_on)"
                                + " values (:page, :name, :mail, :post, :on)")
                        .bind("page", page)
                        .bind("name", name)
                        .bind("mail", mail)
                        .bind("post", postalAddress)
                        .bind("on", on)
                        .execute());
    }

    /** Those who wait to be told, by id after this one. */
    public List<Writer> waiting(long page, long after, int most) {
        return jdbi.withHandle(h -> h.createQuery("select id, name, mail, postal_address, entered_on,"
                        + " person_id as person from strategy_writer"
                        + " where page_id = :page and told_on is null and id > :after order by id limit :most")
                .bind("page", page)
                .bind("after", after)
                .bind("most", most)
                .mapTo(Writer.class)
                .list());
    }

    /** Notes that one is told, and forgets who it was; false where they were told, or taken away, before. */
    public boolean told(long writer, LocalDate on) {
        return jdbi.withHandle(h -> h.createUpdate("update strategy_writer set told_on = :on, name = '', mail = null,"
                                + " postal_address = null where id = :writer and told_on is null")
                        .bind("on", on)
                        .bind("writer", writer)
                        .execute()
                == 1);
    }

    /** Says which person one is who waits, or takes it back; false where they do not wait. */
    public boolean join(long page, long writer, @Nullable PersonId person) {
        return jdbi.withHandle(h -> h.createUpdate("update strategy_writer set person_id = :person"
                                + " where id = :writer and page_id = :page and told_on is null")
                        .bind("person", person)
                        .bind("writer", writer)
                        .bind("page", page)
                        .execute()
                == 1);
    }

    /** Forgets whoever was said to be this person. */
    public int forget(PersonId person) {
        return jdbi.withHandle(h -> h.createUpdate("delete from strategy_writer where person_id = :person")
                .bind("person", person)
                .execute());
    }

    /** Takes one away who waits; false where there is none. */
    public boolean remove(long page, long writer) {
        return jdbi.withHandle(h ->
                h.createUpdate("delete from strategy_writer where id = :writer and page_id = :page and told_on is null")
                                .bind("writer", writer)
                                .bind("page", page)
                                .execute()
                        == 1);
    }

    /**
     * Somebody who wrote.
     *
     * @param person the one of those who took part with their name that they are; null where nobody said so
     */
    public record Writer(
            long id,
            String name,
            @Nullable String mail,
            @Nullable String postalAddress,
            LocalDate enteredOn,
            @Nullable PersonId person) {}
}
