package org.folkmoot.strategy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.folkmoot.strategy.model.coding.ThemeOutcome;
import org.folkmoot.strategy.store.views.ThemeRow;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Themes, which coder put what into them, and what came of each. */
@ApplicationScoped
public class Themes {

    private static final String ROW = "select id, page_id as page, name, description, position, outcome, did, because,"
            + " decided_on from strategy_theme";
    private static final String BELONGS =
            " from (select k.contribution_id, k.theme_id, count(*) as finders from strategy_coding k"
                    + " join strategy_theme o on o.id = k.theme_id where o.page_id = :page group by k.contribution_id, k.theme_id) f"
                    + " join (select k.contribution_id, count(distinct k.coder) as coders from strategy_coding k"
                    + " join strategy_contribution c on c.id = k.contribution_id where c.page_id = :page"
                    + " group by k.contribution_id) w on w.contribution_id = f.contribution_id";
    private static final String SAID =
            "select f.theme_id, count(*) as said" + BELONGS + " where 2 * f.finders >= w.coders group by f.theme_id";
    private static final String QUOTED = "select r.theme_id, group_concat(r.contribution_id order by r.contribution_id"
            + " separator ' ') as quoted from (select f.theme_id, f.contribution_id, row_number() over"
            + " (partition by f.theme_id order by f.contribution_id) as place" + BELONGS
            + " join strategy_contribution q on q.id = f.contribution_id and q.state = 'KEPT' and q.publishable"
            + " where 2 * f.finders >= w.coders) r where r.place <= 6 group by r.theme_id";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    Themes() {
        this(null);
    }

    @Inject
    public Themes(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The themes of a consultation in their order. */
    public List<ThemeRow> of(long page) {
        return jdbi.withHandle(h -> h.createQuery(ROW + " where page_id = :page order by position, id")
                .bind("page", page)
                .mapTo(ThemeRow.class)
                .list());
    }

    /** One theme. */
    public Optional<ThemeRow> find(long theme) {
        return jdbi.withHandle(h -> h.createQuery(ROW + " where id = :theme")
                .bind("theme", theme)
                .mapTo(ThemeRow.class)
                .findOne());
    }

    /** The same, which nobody else changes until the transaction ends. */
    public Optional<ThemeRow> hold(long theme) {
        return jdbi.withHandle(h -> h.createQuery(ROW + " where id = :theme for update")
                .bind("theme", theme)
                .mapTo(ThemeRow.class)
                .findOne());
    }

    /** Adds a theme after the others. */
    public long add(long page, String name, String description) {
        return jdbi.withHandle(h -> h.createUpdate("insert into strategy_theme"
                        + " (page_id, name, description, position, did, because)"
                        + " values (:page, :name, :description, :position, '', '')")
                .bind("page", page)
                .bind("name", name)
                .bind("description", description)
                .bind("position", of(page).size() + 1)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
    }

    /** Names a theme anew. */
    public void rename(long theme, String name, String description) {
        jdbi.useHandle(h -> h.createUpdate(
                        "update strategy_theme set name = :name, description = :description where id = :theme")
                .bind("name", name)
                .bind("description", description)
                .bind("theme", theme)
                .execute());
    }

    /** Says what came of a theme. */
    public void decide(long theme, @Nullable ThemeOutcome outcome, String did, String because, LocalDate on) {
        jdbi.useHandle(h -> h.createUpdate("update strategy_theme set outcome = :outcome, did = :did,"
                        + " because = :because, decided_on = :on where id = :theme")
                .bind("outcome", outcome == null ? null : outcome.name())
                .bind("did", did)
                .bind("because", because)
                .bind("on", outcome == null ? null : on)
                .bind("theme", theme)
                .execute());
    }

    /** Keeps what one coder found in something, in place of what they found before. */
    public void code(long contribution, String coder, Collection<Long> themes) {
        jdbi.useHandle(h -> {
            h.createUpdate("delete from strategy_coding where contribution_id = :contribution and coder = :coder")
                    .bind("contribution", contribution)
                    .bind("coder", coder)
                    .execute();
            PreparedBatch batch = h.prepareBatch(
                    "insert into strategy_coding (contribution_id, coder, theme_id) values (:contribution, :coder, :theme)");
            (themes.isEmpty() ? List.of(0L) : themes).forEach(theme -> batch.bind("contribution", contribution)
                    .bind("coder", coder)
                    .bind("theme", theme)
                    .add());
            batch.execute();
        });
    }

    /**
     * Notes how much belongs to each theme of a consultation that has ended, and what of it is quoted, where it is another
     * number or are other words than were noted last: what at least half of those who coded it put there.
     */
    public void note(long page, Instant at) {
        noteCounts(page, at);
        noteQuotes(page, at);
    }

    private void noteQuotes(long page, Instant at) {
        jdbi.useHandle(h -> h.createUpdate("insert into strategy_theme_quote (theme_id, noted_at, quoted)"
                        + " select t.theme_id, if(t.known is null, t.answered_at, :at), t.quoted from (select x.id as theme_id,"
                        + " p.answered_at, coalesce(n.quoted, '') as quoted, (select c.quoted from strategy_theme_quote c"
                        + " where c.theme_id = x.id order by c.noted_at desc, c.id desc limit 1) as known"
                        + " from strategy_theme x join strategy_page p on p.id = x.page_id"
                        + " left join (" + QUOTED + ") n on n.theme_id = x.id"
                        + " where x.page_id = :page and p.answered_at is not null) t"
                        + " where t.known is null or t.known <> t.quoted")
                .bind("page", page)
                .bind("at", at)
                .execute());
    }

    private void noteCounts(long page, Instant at) {
        jdbi.useHandle(h -> h.createUpdate("insert into strategy_theme_count (theme_id, counted_at, said)"
                        + " select t.theme_id, if(t.known is null, t.answered_at, :at), t.said from (select x.id as theme_id,"
                        + " p.answered_at, coalesce(n.said, 0) as said, (select c.said from strategy_theme_count c"
                        + " where c.theme_id = x.id order by c.counted_at desc, c.id desc limit 1) as known"
                        + " from strategy_theme x join strategy_page p on p.id = x.page_id"
                        + " left join (" + SAID + ") n on n.theme_id = x.id"
                        + " where x.page_id = :page and p.answered_at is not null) t"
                        + " where t.known is null or t.known <> t.said")
                .bind("page", page)
                .bind("at", at)
                .execute());
    }

    /** What one coder found in something; 0 says that none fits. */
    public List<Long> codedBy(long contribution, String coder) {
        return jdbi.withHandle(h -> h.createQuery("select theme_id from strategy_coding"
                        + " where contribution_id = :contribution and coder = :coder order by theme_id")
                .bind("contribution", contribution)
                .bind("coder", coder)
                .mapTo(Long.class)
                .list());
    }

    /** True where anything was put into a theme or decided on it. */
    public boolean used(long theme) {
        return jdbi.withHandle(
                h -> h.createQuery("select exists (select 1 from strategy_coding where theme_id = :theme)"
                                + " or exists (select 1 from strategy_decision_theme where theme_id = :theme)"
                                + " or exists (select 1 from strategy_theme where id = :theme and outcome is not null)")
                        .bind("theme", theme)
                        .mapTo(Boolean.class)
                        .one());
    }

    /** Takes a theme away on which nothing hangs. */
    public void remove(long theme) {
        jdbi.useHandle(h -> h.execute("delete from strategy_theme where id = ?", theme));
    }

    /** Keeps many codings in one step. */
    public void codeAll(List<Coding> codings) {
        if (codings.isEmpty()) {
            return;
        }
        jdbi.useHandle(h -> {
            PreparedBatch batch = h.prepareBatch(
                    "insert into strategy_coding (contribution_id, coder, theme_id) values (:contribution, :coder, :theme)");
            codings.forEach(coding -> batch.bindMethods(coding).add());
            batch.execute();
        });
    }

    /** One finding of one coder; theme 0 says that none fits. */
    public record Coding(long contribution, String coder, long theme) {}
}
