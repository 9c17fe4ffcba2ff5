package org.folkmoot.strategy.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.folkmoot.strategy.model.LinkVerdict;
import org.folkmoot.strategy.store.Links;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Links to other sites as editors see them. One that is silent counts as broken when it was silent for more than a day. */
@ApplicationScoped
public class LinkViews {

    private static final String LINK =
            "select l.address, l.verdict, l.answer, l.looked_at, l.failing_since from strategy_link l where ";
    private static final String BROKEN = "(l.verdict = 'GONE' or (l.verdict = 'SILENT' and l.failures > 1"
            + " and l.failing_since < date_sub(l.looked_at, interval 20 hour)))";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    LinkViews() {
        this(null);
    }

    @Inject
    public LinkViews(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Links that lead nowhere, each with a page that has it. */
    public List<Broken> broken() {
        return jdbi.withHandle(h -> h.createQuery("select p.id as page, p.title, l.address, l.answer, l.looked_at,"
                        + " l.failing_since from strategy_link l join strategy_link_place w on w.mark = l.mark"
                        + " join strategy_page p on p.id = w.page_id where " + BROKEN
                        + " order by p.title, p.id, l.address limit 200")
                .mapTo(Broken.class)
                .list());
    }

    /** How many links lead nowhere. */
    public int brokenCount() {
        return jdbi.withHandle(h -> h.createQuery("select count(*) from strategy_link l where " + BROKEN)
                .mapTo(Integer.class)
                .one());
    }

    /** Those of these addresses that lead nowhere. */
    public List<Line> brokenOf(Collection<String> addresses) {
        return of(addresses, BROKEN);
    }

    /** Those of these addresses that were looked at, whatever was found. */
    public List<Line> lookedAt(Collection<String> addresses) {
        return of(addresses, "l.looked_at is not null");
    }

    private List<Line> of(Collection<String> addresses, String condition) {
        if (addresses.isEmpty()) {
            return List.of();
        }
        return jdbi.withHandle(h -> h.createQuery(LINK + condition + " and l.mark in (<marks>) order by l.address")
                .bindList("marks", addresses.stream().map(Links::mark).toList())
                .mapTo(Line.class)
                .list());
    }

    /** How many there are in all, how many of them nobody has looked at yet, and when somebody looked last. */
    public Count count() {
        return jdbi.withHandle(h -> h.createQuery("select count(*) as `all`,"
                        + " coalesce(sum(looked_at is null), 0) as waiting, coalesce(sum(verdict = 'UNSEEN'), 0) as unseen,"
                        + " max(looked_at) as last from strategy_link")
                .mapTo(Count.class)
                .one());
    }

    /** A link and what was found. */
    public record Line(
            String address,
            LinkVerdict verdict,
            String answer,
            @Nullable Instant lookedAt,
            @Nullable Instant failingSince) {}

    /** A link that leads nowhere, on a page that has it. */
    public record Broken(
            long page, String title, String address, String answer, Instant lookedAt, Instant failingSince) {}

    /** Numbers of links. */
    public record Count(
            long all, long waiting, long unseen, @Nullable Instant last) {}
}
