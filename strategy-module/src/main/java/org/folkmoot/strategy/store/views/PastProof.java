package org.folkmoot.strategy.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.folkmoot.strategy.model.proof.Link;
import org.folkmoot.strategy.store.Themes;
import org.jdbi.v3.core.Jdbi;

/** The chain as it stood at the end of a day. */
@ApplicationScoped
public class PastProof {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PastProof() {
        this(null);
    }

    @Inject
    public PastProof(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What was changed or taken back since a time, as it was before its first change; what was made since is left out. */
    public List<Was> changedSince(Instant at) {
        return jdbi.withHandle(h -> h.createQuery("select v.kind as link, v.of_id as id, v.was"
                        + " from strategy_proof_version v where v.changed_at >= :at and v.was is not null"
                        + " and (v.made_at is null or v.made_at < :at) order by v.id")
                .bind("at", at)
                .mapTo(Was.class)
                .list());
    }

    /** What was made since a time. */
    public Set<ProofSince.Made> madeSince(Instant at) {
        return jdbi.withHandle(
                h -> h.createQuery("select 'DECISION' as link, id from strategy_decision where made_at >= :at"
                                + " union all select 'ACTION', id from strategy_delivery where made_at >= :at"
                                + " union all select 'EVIDENCE', id from strategy_evidence where made_at >= :at")
                        .bind("at", at)
                        .mapTo(ProofSince.Made.class)
                        .set());
    }

    /** How much belonged to a theme at a time; empty where the number was not kept yet. */
    public Optional<Long> said(long theme, Instant at) {
        return jdbi.withHandle(h -> h.createQuery("select said from strategy_theme_count where theme_id = :theme"
                        + " and counted_at < :at order by counted_at desc, id desc limit 1")
                .bind("theme", theme)
                .bind("at", at)
                .mapTo(Long.class)
                .findOne());
    }

    /** Which of the things said a theme was quoted with at a time; empty where it was not kept yet. */
    public Optional<List<Long>> quoted(long theme, Instant at) {
        return jdbi.withHandle(h -> h.createQuery("select quoted from strategy_theme_quote where theme_id = :theme"
                        + " and noted_at < :at order by noted_at desc, id desc limit 1")
                .bind("theme", theme)
                .bind("at", at)
                .mapTo(String.class)
                .findOne()
                .map(quoted -> Stream.of(quoted.split(" "))
                        .filter(id -> !id.isEmpty())
                        .map(Long::valueOf)
                        .toList()));
    }

    /** Since when corrections are kept as they were worded; empty where they always were. */
    public Optional<Instant> wordsKeptSince() {
        return jdbi.withHandle(h -> h.createQuery("select min(since) from strategy_words_kept")
                .mapTo(Instant.class)
                .findOne());
    }

    /** The links of then, for what asks for those of now. */
    public ProofViews links(ProofSince since, LocalDate day) {
        return new LinksThen(jdbi, since, day);
    }

    /** The themes of then, for what asks for those of now. */
    public Themes themes(ProofSince since) {
        return new ThemesThen(jdbi, since);
    }

    /** What a link was, as JSON. */
    public record Was(Link link, long id, String was) {}
}
