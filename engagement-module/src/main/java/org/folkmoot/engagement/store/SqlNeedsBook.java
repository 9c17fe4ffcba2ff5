package org.folkmoot.engagement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.engagement.model.Needs;
import org.folkmoot.engagement.model.NeedsBook;
import org.jdbi.v3.core.Jdbi;

/** Remembered needs by SQL. */
@ApplicationScoped
public class SqlNeedsBook implements NeedsBook {

    private static final String REMEMBER = """
            insert into engagement_person_needs (person_id, access, dietary, kept_at)
            values (:person, :access, :dietary, :now)
            on duplicate key update access = values(access), dietary = values(dietary), kept_at = values(kept_at)
            """;

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SqlNeedsBook() {
        this.jdbi = null;
    }

    @Inject
    public SqlNeedsBook(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Needs> of(PersonId person) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select access, dietary from engagement_person_needs where person_id = :person")
                .bind("person", person.value())
                .map((row, context) -> new Needs(row.getString("access"), row.getString("dietary")))
                .findOne());
    }

    @Override
    public void remember(PersonId person, Needs needs, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate(REMEMBER)
                .bind("person", person.value())
                .bind("access", needs.access())
                .bind("dietary", needs.dietary())
                .bind("now", now)
                .execute());
    }

    @Override
    public boolean forget(PersonId person) {
        return jdbi.withHandle(
                handle -> handle.createUpdate("delete from engagement_person_needs where person_id = :person")
                                .bind("person", person.value())
                                .execute()
                        == 1);
    }
}
