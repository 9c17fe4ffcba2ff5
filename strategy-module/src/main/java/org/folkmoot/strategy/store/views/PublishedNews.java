package org.folkmoot.strategy.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.folkmoot.strategy.model.Kind;
import org.jdbi.v3.core.Jdbi;

/** What was published when, the newest first. */
@ApplicationScoped
public class PublishedNews {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PublishedNews() {
        this(null);
    }

    @Inject
    public PublishedNews(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The pages that changed last, with the time at which each was public first. */
    public List<Item> latest(int most) {
        return jdbi.withHandle(h -> h.createQuery("select p.id, p.kind, p.slug, p.title, p.summary, p.changed_at,"
                        + " (select min(v.published_from) from strategy_section s join strategy_section_version v"
                        + " on v.section_id = s.id where s.page_id = p.id) as first_at"
                        + " from strategy_page p where p.published and p.kind <> 'HOME'"
                        + " order by p.changed_at desc, p.id desc limit :most")
                .bind("most", most)
                .mapTo(Item.class)
                .list());
    }

    /** A page and its times. */
    public record Item(
            long id, Kind kind, String slug, String title, String summary, Instant changedAt, Instant firstAt) {

        /** Its public address. */
        public String address() {
            return kind.address(slug);
        }

        /** True where it changed after it was public first. */
        public boolean isChanged() {
            return changedAt.isAfter(firstAt);
        }
    }
}
