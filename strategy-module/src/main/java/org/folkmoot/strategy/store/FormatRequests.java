package org.folkmoot.strategy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.strategy.model.FormatRequest;
import org.jdbi.v3.core.Jdbi;

/** What readers asked for in another format. */
@ApplicationScoped
public class FormatRequests {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    FormatRequests() {
        this(null);
    }

    @Inject
    public FormatRequests(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Stores a request. */
    public long add(FormatRequest request, Instant at) {
        return jdbi.withHandle(h -> h.createUpdate("insert into strategy_format_request"
                        + " (page_id, format, detail, name, contact, person_id, asked_at, due, state)"
                        + " values (:page, :format, :detail, :name, :contact, :person, :at, :due, 'OPEN')")
                .bindMethods(request)
                .bind("at", at)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
    }

    /** Notes the day for which it was promised. */
    public void promise(long request, LocalDate day) {
        jdbi.useHandle(h -> h.createUpdate("update strategy_format_request set promised = :day where id = :request")
                .bind("day", day)
                .bind("request", request)
                .execute());
    }

    /** Marks a request as answered and forgets who asked; false where it was answered before. */
    public boolean answer(long request, Instant at) {
        return jdbi.withHandle(h -> h.createUpdate("update strategy_format_request set state = 'ANSWERED',"
                                + " answered_at = :at, name = '', contact = '', detail = ''"
                                + " where id = :request and state = 'OPEN'")
                        .bind("request", request)
                        .bind("at", at)
                        .execute()
                == 1);
    }

    /** Blanks what is known of an erased person; returns how many requests that were. */
    public int forget(PersonId person) {
        return jdbi.withHandle(h -> h.createUpdate("update strategy_format_request set name = '', contact = '',"
                        + " detail = '', person_id = null, state = 'ANSWERED' where person_id = :person")
                .bind("person", person)
                .execute());
    }
}
