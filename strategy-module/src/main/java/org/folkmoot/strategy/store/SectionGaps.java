package org.folkmoot.strategy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.strategy.model.Kind;
import org.jdbi.v3.core.Jdbi;

/** Sections that pages lack because their schema has grown since they were begun. */
@ApplicationScoped
public class SectionGaps {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SectionGaps() {
        this(null);
    }

    @Inject
    public SectionGaps(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Those of the names that not every page of the kind has. */
    public List<String> lacking(Kind kind, List<String> names) {
        return jdbi.withHandle(h -> {
            long pages = h.createQuery("select count(*) from strategy_page where kind = :kind")
                    .bind("kind", kind.name())
                    .mapTo(Long.class)
                    .one();
            Map<String, Long> have = new HashMap<>();
            h.createQuery("select s.name, count(*) from strategy_section s join strategy_page p on p.id = s.page_id"
                            + " where p.kind = :kind group by s.name")
                    .bind("kind", kind.name())
                    .map((rs, ctx) -> Map.entry(rs.getString(1), rs.getLong(2)))
                    .forEach(entry -> have.put(entry.getKey(), entry.getValue()));
            return names.stream()
                    .filter(name -> have.getOrDefault(name, 0L) < pages)
                    .toList();
        });
    }

    /** Adds the section to the pages of the kind that lack it; returns how many those were. */
    public int add(Kind kind, String name, int position) {
        return jdbi.withHandle(h -> h.createUpdate(
                        "insert into strategy_section (page_id, name, position, lock_version)"
                                + " select p.id, :name, :position, 0 from strategy_page p where p.kind = :kind"
                                + " and not exists (select 1 from strategy_section s where s.page_id = p.id and s.name = :name)")
                .bind("name", name)
                .bind("position", position)
                .bind("kind", kind.name())
                .execute());
    }
}
