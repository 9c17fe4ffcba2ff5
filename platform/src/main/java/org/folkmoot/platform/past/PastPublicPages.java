package org.folkmoot.platform.past;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.nhsuk.html.Html;
import org.jdbi.v3.core.Jdbi;

/** What public pages said, each from a time until the next. */
@ApplicationScoped
public class PastPublicPages {

    private static final String NEWEST = " from platform_past_page p where p.kept_from < :at and p.id ="
            + " (select n.id from platform_past_page n where n.address = p.address and n.kept_from < :at"
            + " order by n.kept_from desc, n.id desc limit 1)";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PastPublicPages() {
        this(null);
    }

    @Inject
    public PastPublicPages(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What the page at an address said before a time; empty where it was not kept yet. */
    public Optional<Kept> at(String address, Instant at) {
        return jdbi.withHandle(
                h -> h.createQuery("select p.address, p.title, p.content" + NEWEST + " and p.address = :address")
                        .bind("address", address)
                        .bind("at", at)
                        .mapTo(Kept.class)
                        .findOne());
    }

    /** Since when the page at an address is kept, and what it was called then; empty where it is not. */
    public Optional<First> first(String address) {
        return jdbi.withHandle(h -> h.createQuery("select title, kept_from from platform_past_page"
                        + " where address = :address order by kept_from, id limit 1")
                .bind("address", address)
                .mapTo(First.class)
                .findOne());
    }

    /** Address and title of every page that was kept before a time. */
    public Set<Line> lines(Instant at) {
        return jdbi.withHandle(h -> h
                .createQuery("select p.address, p.title" + NEWEST + " order by p.address limit 2000")
                .bind("at", at)
                .mapTo(Line.class)
                .stream()
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** Keeps what a page says from now on. */
    void keep(Kept page, Instant from) {
        jdbi.useHandle(h -> h.createUpdate("insert into platform_past_page (address, kept_from, title, content)"
                        + " values (:address, :from, :title, :content)")
                .bindMethods(page)
                .bind("from", from)
                .execute());
    }

    /** Takes somebody's name out of all that was kept, in the running transaction. */
    public void forget(String name) {
        if (name.isBlank()) {
            return;
        }
        // Reason: between tags an apostrophe stands as it is, within them it does not.
        String between = Html.string(Html.text(name));
        for (String written : List.of(name, between, between.replace("'", "&#39;"))) {
            jdbi.useHandle(h -> h.createUpdate("update platform_past_page set title = replace(title, :name, :nobody),"
                            + " content = replace(content, :name, :nobody)"
                            + " where locate(:name, content) > 0 or locate(:name, title) > 0")
                    .bind("name", written)
                    .bind("nobody", "Name removed")
                    .execute());
        }
    }

    /** The beginning of what is kept of a page. */
    public record First(String title, Instant keptFrom) {}

    /** A page that was kept. */
    public record Line(String address, String title) {}

    /**
     * What a page said.
     *
     * @param content the main content as HTML
     */
    public record Kept(String address, String title, String content) {}
}
