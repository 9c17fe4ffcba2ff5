package org.folkmoot.strategy.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What people said in their own words, and the themes it was put into. */
@ApplicationScoped
public class WordsSaid {

    private static final String LINE = "select c.id, c.page_id as page, c.source, c.about, c.said_on, c.words,"
            + " c.redacted, c.state, c.publishable, c.meeting_id as meeting, c.person_id is not null as named from strategy_contribution c";

    // Reason: counted for each thing said and not grouped in a list to look it up in, which MariaDB refuses when a
    // prepared statement is used a second time.
    private static final String BELONGS = "exists (select 1 from strategy_coding o where o.contribution_id = c.id"
            + " and o.theme_id = :theme) and 2 * (select count(*) from strategy_coding f where f.contribution_id = c.id"
            + " and f.theme_id = :theme) >= (select count(distinct k.coder) from strategy_coding k"
            + " where k.contribution_id = c.id)";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    WordsSaid() {
        this(null);
    }

    @Inject
    public WordsSaid(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** One. */
    public Optional<SaidLine> find(long contribution) {
        return jdbi.withHandle(h -> h.createQuery(LINE + " where c.id = :contribution")
                .bind("contribution", contribution)
                .mapTo(SaidLine.class)
                .findOne());
    }

    /** The same, which nobody else changes until the transaction ends. */
    public Optional<SaidLine> hold(long contribution) {
        return jdbi.withHandle(h -> h.createQuery(LINE + " where c.id = :contribution for update")
                .bind("contribution", contribution)
                .mapTo(SaidLine.class)
                .findOne());
    }

    /** Those of a consultation in one state after this one, in no order that says anything. */
    public List<SaidLine> inState(long page, String state, long after, int most) {
        return jdbi.withHandle(h -> h.createQuery(LINE + " where c.page_id = :page and c.state = :state"
                        + " and c.id > :after order by c.id limit :most")
                .bind("page", page)
                .bind("state", state)
                .bind("after", after)
                .bind("most", most)
                .mapTo(SaidLine.class)
                .list());
    }

    /** Those that belong to a theme and are not withheld, those that may be published first. */
    public List<SaidLine> inTheme(long theme, int most) {
        return jdbi.withHandle(h -> h.createQuery(LINE + " where c.state <> 'WITHHELD' and " + BELONGS
                        + " order by (c.publishable and c.state = 'KEPT') desc, c.id limit :most")
                .bind("theme", theme)
                .bind("most", most)
                .mapTo(SaidLine.class)
                .list());
    }

    /** How many of those that belong to a theme are withheld: they count, and nobody reads them. */
    public long withheldIn(long theme) {
        return jdbi.withHandle(h -> h.createQuery(
                        "select count(*) from strategy_contribution c" + " where c.state = 'WITHHELD' and " + BELONGS)
                .bind("theme", theme)
                .mapTo(Long.class)
                .one());
    }

    /** Those of these that may be published now, in their order. */
    public List<SaidLine> publishable(List<Long> contributions) {
        return contributions.isEmpty()
                ? List.of()
                : jdbi.withHandle(h -> h.createQuery(LINE + " where c.id in (<said>) and c.publishable"
                                + " and c.state = 'KEPT' order by c.id")
                        .bindList("said", contributions)
                        .mapTo(SaidLine.class)
                        .list());
    }

    /** The next of a consultation that this coder has not coded; withheld words are weighed like all others. */
    public Optional<SaidLine> toCode(long page, String coder) {
        return jdbi.withHandle(h -> h.createQuery(LINE + " where c.page_id = :page and c.words <> ''"
                        + " and not exists (select 1 from strategy_coding k where k.contribution_id = c.id"
                        + " and k.coder = :coder) order by c.id limit 1")
                .bind("page", page)
                .bind("coder", coder)
                .mapTo(SaidLine.class)
                .findOne());
    }

    /** How many there are in each state. */
    public Map<String, Long> states(long page) {
        Map<String, Long> states = new LinkedHashMap<>();
        jdbi.useHandle(h -> h.createQuery(
                        "select state, count(*) from strategy_contribution where page_id = :page group by state")
                .bind("page", page)
                .map((rs, ctx) -> Map.entry(rs.getString(1), rs.getLong(2)))
                .forEach(entry -> states.put(entry.getKey(), entry.getValue())));
        return states;
    }

    /** How many of a consultation nobody has put into a theme, or said of that none fits; of those erased no words are left. */
    public long uncoded(long page) {
        return jdbi.withHandle(h -> h.createQuery("select count(*) from strategy_contribution c"
                        + " where c.page_id = :page and c.words <> ''"
                        + " and not exists (select 1 from strategy_coding k where k.contribution_id = c.id)")
                .bind("page", page)
                .mapTo(Long.class)
                .one());
    }

    /** Every coding of a consultation: what was coded, by whom, which theme. */
    public Map<Long, Map<String, List<Long>>> codings(long page) {
        Map<Long, Map<String, List<Long>>> codings = new LinkedHashMap<>();
        jdbi.useHandle(h -> h.createQuery("select k.contribution_id, k.coder, k.theme_id from strategy_coding k"
                        + " join strategy_contribution c on c.id = k.contribution_id"
                        + " where c.page_id = :page order by k.contribution_id, k.coder, k.theme_id")
                .bind("page", page)
                .map((rs, ctx) -> codings.computeIfAbsent(rs.getLong(1), id -> new LinkedHashMap<>())
                        .computeIfAbsent(rs.getString(2), coder -> new ArrayList<>())
                        .add(rs.getLong(3)))
                .list());
        return codings;
    }

    /** What each of these was put into, and by how many coders. */
    public Map<Long, List<CodedAs>> codedAs(List<Long> contributions) {
        Map<Long, List<CodedAs>> coded = new LinkedHashMap<>();
        if (!contributions.isEmpty()) {
            jdbi.useHandle(h -> h.createQuery("select k.contribution_id, k.theme_id, t.name, count(*) as coders"
                            + " from strategy_coding k left join strategy_theme t on t.id = k.theme_id"
                            + " where k.contribution_id in (<said>)"
                            + " group by k.contribution_id, k.theme_id, t.name, t.position"
                            + " order by k.contribution_id, t.position, k.theme_id")
                    .bindList("said", contributions)
                    .map((rs, ctx) -> coded.computeIfAbsent(rs.getLong(1), id -> new ArrayList<>())
                            .add(new CodedAs(
                                    rs.getLong(2), Objects.requireNonNullElse(rs.getString(3), ""), rs.getLong(4))))
                    .list());
        }
        return coded;
    }

    /** What a person said with their name, the newest first. */
    public List<MySaid> of(PersonId person) {
        return jdbi.withHandle(h -> h.createQuery("select c.id, p.title, p.slug, c.source, c.about, c.said_on, c.words,"
                        + " p.answered_at is not null as answered from strategy_contribution c"
                        + " join strategy_page p on p.id = c.page_id where c.person_id = :person"
                        + " order by c.said_on desc, c.id")
                .bind("person", person)
                .mapTo(MySaid.class)
                .list());
    }

    /** The themes that something was put into by at least half of those who coded it. */
    public List<ThemeRow> themesOf(long contribution) {
        return jdbi.withHandle(h -> h.createQuery("select t.id, t.page_id as page, t.name, t.description, t.position,"
                        + " t.outcome, t.did, t.because, t.decided_on from strategy_theme t"
                        + " where 2 * (select count(*) from strategy_coding k where k.contribution_id = :contribution"
                        + " and k.theme_id = t.id) >= (select count(distinct k.coder) from strategy_coding k"
                        + " where k.contribution_id = :contribution)"
                        + " and exists (select 1 from strategy_coding k where k.contribution_id = :contribution"
                        + " and k.theme_id = t.id) order by t.position, t.id")
                .bind("contribution", contribution)
                .mapTo(ThemeRow.class)
                .list());
    }

    /** A theme that something was put into, and by how many coders. */
    public record CodedAs(long theme, String name, long coders) {}

    /** Something said, as it is looked over. */
    public record SaidLine(
            long id,
            long page,
            String source,
            String about,
            LocalDate saidOn,
            String words,
            @Nullable String redacted,
            String state,
            boolean publishable,
            @Nullable Long meeting,
            boolean named) {

        /** True where nobody but those who code reads it. */
        public boolean withheld() {
            return state.equals("WITHHELD");
        }

        /** Another one as soon as anybody has decided something else about it. */
        public String mark() {
            return Integer.toHexString(Objects.hash(words, redacted, state, publishable));
        }

        /** As others may read it. */
        public String readable() {
            return redacted == null ? words : redacted;
        }
    }

    /** Something that a person said, as they see it. */
    public record MySaid(
            long id,
            String title,
            String slug,
            String source,
            String about,
            LocalDate saidOn,
            String words,
            boolean answered) {}
}
