package org.folkmoot.members.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.folkmoot.members.model.Mappings;
import org.jdbi.v3.core.Jdbi;

/** Saved mappings in the database. */
@ApplicationScoped
public class JdbiMappings implements Mappings {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JdbiMappings() {
        this.jdbi = null;
    }

    @Inject
    public JdbiMappings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Saved> of(String kind) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from members_mapping where kind = :kind order by name")
                        .bind("kind", kind)
                        .map((row, context) ->
                                new Saved(row.getString("name"), row.getString("headings"), row.getString("layout")))
                        .list());
    }

    @Override
    public void save(String kind, Saved saved, Instant at, String by) {
        jdbi.useHandle(handle -> handle.createUpdate("replace into members_mapping (kind, name, headings, layout,"
                        + " saved_at, saved_by) values (:kind, :name, :headings, :layout, :at, :by)")
                .bind("kind", kind)
                .bind("name", saved.name())
                .bind("headings", saved.headings())
                .bind("layout", saved.layout())
                .bind("at", Utc.written(at))
                .bind("by", by)
                .execute());
    }
}
