package org.folkmoot.members.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.Selections;
import org.jdbi.v3.core.Jdbi;

/** Ticks in the database. */
@ApplicationScoped
public class JdbiSelections implements Selections {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JdbiSelections() {
        this.jdbi = null;
    }

    @Inject
    public JdbiSelections(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<PersonId> of(String owner, long after, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("select person_id from members_selection"
                        + " where owner = :owner and person_id > :after order by person_id limit " + most)
                .bind("owner", owner)
                .bind("after", after)
                .map((row, context) -> new PersonId(row.getLong("person_id")))
                .list());
    }

    @Override
    public long count(String owner) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select count(*) from members_selection where owner = :owner")
                        .bind("owner", owner)
                        .mapTo(Long.class)
                        .one());
    }

    @Override
    public void change(String owner, Collection<Long> shown, Collection<Long> ticked) {
        if (shown.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            handle.createUpdate("delete from members_selection where owner = :owner and person_id in (<shown>)")
                    .bind("owner", owner)
                    .bindList("shown", List.copyOf(shown))
                    .execute();
            if (!ticked.isEmpty()) {
                handle.createUpdate("insert ignore into members_selection (owner, person_id)"
                                + " select :owner, id from members_person where id in (<ticked>)")
                        .bind("owner", owner)
                        .bindList("ticked", List.copyOf(ticked))
                        .execute();
            }
        });
    }

    @Override
    public void pass(String owner, String to) {
        jdbi.useHandle(handle -> handle.createUpdate("insert ignore into members_selection (owner, person_id)"
                        + " select :to, person_id from members_selection where owner = :owner")
                .bind("owner", owner)
                .bind("to", to)
                .execute());
        clear(owner);
    }

    @Override
    public void clear(String owner) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from members_selection where owner = :owner")
                .bind("owner", owner)
                .execute());
    }
}
