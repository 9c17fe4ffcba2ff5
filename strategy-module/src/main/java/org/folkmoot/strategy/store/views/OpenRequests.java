package org.folkmoot.strategy.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** What waits: requests for formats, overdue reviews, drafts. */
@ApplicationScoped
public class OpenRequests {

    private static final String OPEN = "select r.id, p.title, r.format, r.detail, r.name, r.contact, r.asked_at,"
            + " r.due, r.promised, p.slug from strategy_format_request r join strategy_page p on p.id = r.page_id"
            + " where r.state = 'OPEN'";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OpenRequests() {
        this(null);
    }

    @Inject
    public OpenRequests(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Open requests after this one, the oldest first. */
    public List<FormatRequestLine> after(long request, int most) {
        return jdbi.withHandle(h -> h.createQuery(OPEN + " and r.id > :request order by r.id limit :most")
                .bind("request", request)
                .bind("most", most)
                .mapTo(FormatRequestLine.class)
                .list());
    }

    /** One that is open. */
    public Optional<FormatRequestLine> find(long request) {
        return jdbi.withHandle(h -> h.createQuery(OPEN + " and r.id = :request")
                .bind("request", request)
                .mapTo(FormatRequestLine.class)
                .findOne());
    }

    /** How many requests are open. */
    public long open() {
        return count("select count(*) from strategy_format_request where state = 'OPEN'", Optional.empty());
    }

    /** How many published pages should have been reviewed before this day. */
    public long reviewsOverdue(LocalDate today) {
        return count("select count(*) from strategy_page where published and next_review < :today", Optional.of(today));
    }

    private long count(String sql, Optional<LocalDate> today) {
        return jdbi.withHandle(h -> {
            var query = h.createQuery(sql);
            today.ifPresent(day -> query.bind("today", day));
            return query.mapTo(Long.class).one();
        });
    }
}
