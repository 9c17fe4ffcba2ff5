package org.folkmoot.strategy.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

/** Pages as they were public at a time, put together from the versions in force then. */
@ApplicationScoped
public class PastPages {

    private static final String IN_FORCE = " join strategy_section_version v on v.section_id = s.id"
            + " and v.state = 'PUBLISHED' and v.published_from < :at"
            + " and (v.published_until is null or v.published_until >= :at)";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PastPages() {
        this(null);
    }

    @Inject
    public PastPages(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The sections of a page by name as they were public at a time; empty where the page was not public. */
    public Map<String, String> sections(long page, Instant at) {
        return jdbi.withHandle(h -> {
            Map<String, String> sections = new LinkedHashMap<>();
            h.createQuery("select s.name, v.content from strategy_section s" + IN_FORCE
                            + " where s.page_id = :page order by s.position")
                    .bind("page", page)
                    .bind("at", at)
                    .map((rs, ctx) -> Map.entry(rs.getString(1), rs.getString(2)))
                    .forEach(entry -> sections.put(entry.getKey(), entry.getValue()));
            return sections;
        });
    }

    /** What the pages were called at a time: their sections about and review by name, page by page. */
    public Map<Long, Map<String, String>> beginnings(Instant at) {
        Map<Long, Map<String, String>> then = new HashMap<>();
        jdbi.useHandle(h -> h.createQuery("select s.page_id, s.name, v.content from strategy_section s" + IN_FORCE
                        + " where s.name in ('about', 'review')")
                .bind("at", at)
                .map((rs, ctx) -> new Piece(rs.getLong(1), rs.getString(2), rs.getString(3)))
                .forEach(piece -> then.computeIfAbsent(piece.page(), page -> new LinkedHashMap<>())
                        .put(piece.section(), piece.content())));
        return then;
    }

    private record Piece(long page, String section, String content) {}

    /** What was public then, for what asks for what is public now; read when it is first asked for. */
    public PublishedPages pages(Supplier<List<PageLine>> lines, Instant at) {
        return new PagesThen(jdbi, lines, this, at);
    }

    /** The files of then, for what asks for those of now. */
    public PageFiles files(List<PageFile> files) {
        return new FilesThen(jdbi, files);
    }

    /** When something of the page became public or ceased to be, the newest first, with the section. */
    public List<Moment> moments(long page) {
        return jdbi.withHandle(h -> h.createQuery("select v.published_from as at, s.name as section, v.number"
                        + " from strategy_section s join strategy_section_version v on v.section_id = s.id"
                        + " where s.page_id = :page and v.state = 'PUBLISHED'"
                        + " order by v.published_from desc, s.position")
                .bind("page", page)
                .mapTo(Moment.class)
                .list());
    }

    /** A version of a section that became public. */
    public record Moment(Instant at, String section, int number) {}
}
