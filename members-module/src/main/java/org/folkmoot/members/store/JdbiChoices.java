package org.folkmoot.members.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.Choices;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.EmptyHandling;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Interests and networks in the database. */
@ApplicationScoped
public class JdbiChoices implements Choices {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JdbiChoices() {
        this.jdbi = null;
    }

    @Inject
    public JdbiChoices(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<String> of(PersonId person, Kind kind) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select slug from members_choice where person_id = :person and kind = :kind order by slug")
                .bind("person", person.value())
                .bind("kind", kind.name())
                .mapTo(String.class)
                .list());
    }

    @Override
    public Map<PersonId, List<String>> ofAll(List<PersonId> people, Kind kind) {
        Map<PersonId, List<String>> all = new HashMap<>();
        if (!people.isEmpty()) {
            jdbi.useHandle(handle -> handle.createQuery("select person_id, slug from members_choice"
                            + " where person_id in (<people>) and kind = :kind order by slug")
                    .bindList("people", people.stream().map(PersonId::value).toList())
                    .bind("kind", kind.name())
                    .map((row, context) -> Map.entry(new PersonId(row.getLong("person_id")), row.getString("slug")))
                    .forEach(each -> all.computeIfAbsent(each.getKey(), person -> new ArrayList<>())
                            .add(each.getValue())));
        }
        return all;
    }

    @Override
    public void choose(PersonId person, Kind kind, List<String> slugs, Set<String> consented, Instant at) {
        jdbi.useHandle(handle -> {
            removeOthers(handle, person, kind, slugs);
            if (!slugs.isEmpty()) {
                addAll(handle, person, kind, slugs, consented, at);
            }
        });
    }

    private static void removeOthers(Handle handle, PersonId person, Kind kind, List<String> slugs) {
        handle.createUpdate("delete from members_choice where person_id = :person and kind = :kind"
                        + (slugs.isEmpty() ? "" : " and slug not in (<slugs>)"))
                .bind("person", person.value())
                .bind("kind", kind.name())
                .bindList(EmptyHandling.NULL_KEYWORD, "slugs", slugs)
                .execute();
    }

    private static void addAll(
            Handle handle, PersonId person, Kind kind, List<String> slugs, Set<String> consented, Instant at) {
        PreparedBatch batch =
                handle.prepareBatch("insert ignore into members_choice (person_id, kind, slug, chosen_at, consented_at)"
                        + " values (:person, :kind, :slug, :at, :consented)");
        for (String slug : slugs) {
            batch.bind("person", person.value())
                    .bind("kind", kind.name())
                    .bind("slug", slug)
                    .bind("at", Utc.written(at))
                    .bind("consented", consented.contains(slug) ? Utc.written(at) : null)
                    .add();
        }
        batch.execute();
    }
}
