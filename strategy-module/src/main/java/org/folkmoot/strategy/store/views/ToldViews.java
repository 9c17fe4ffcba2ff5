package org.folkmoot.strategy.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Who took part in consultations that have closed with their name, and who of them was told what came of it. */
@ApplicationScoped
public class ToldViews {

    private static final int PIECE = 1000;
    private static final String TOOK_PART = "(select s.page_id, r.person_id from strategy_response r"
            + " join strategy_survey s on s.id = r.survey_id where r.person_id is not null and r.state = 'COUNTED'"
            + " union select page_id, person_id from strategy_contribution where person_id is not null)";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ToldViews() {
        this(null);
    }

    @Inject
    public ToldViews(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The consultations that count: this one, or all, as far as they have closed or were answered. */
    public List<Closed> closed(@Nullable Long page) {
        return jdbi.withHandle(h -> h.createQuery(
                        "select id, slug, closes from strategy_page where kind = 'CONSULTATION'"
                                + " and (:page is null or id = :page) and (answered_at is not null or state = 'CLOSED')")
                .bind("page", page)
                .mapTo(Closed.class)
                .list());
    }

    /** How many took part in this one or all, how many of them were told by the end of a day, and in how many days together. */
    public Sum sum(@Nullable Long page, LocalDate day) {
        return jdbi.withHandle(h -> h.createQuery("select count(*) as contributors, count(t.told_on) as told,"
                        + " coalesce(sum(case when t.told_on is not null then greatest(0,"
                        + " datediff(t.told_on, coalesce(p.closes, t.told_on))) end), 0) as days"
                        + " from " + TOOK_PART + " c join strategy_page p on p.id = c.page_id"
                        + " left join strategy_told t on t.page_id = c.page_id and t.person_id = c.person_id"
                        + " and t.told_on <= :day where (:page is null or c.page_id = :page)"
                        + " and (p.answered_at is not null or p.state = 'CLOSED')")
                .bind("page", page)
                .bind("day", day)
                .mapTo(Sum.class)
                .one());
    }

    /**
     * The same of those who wrote and left an address, of which nothing is kept once they are told; without those who are
     * known to have taken part with their name, too.
     */
    public Sum writers(@Nullable Long page, LocalDate day) {
        return jdbi.withHandle(h -> h.createQuery("select count(*) as contributors,"
                        + " coalesce(sum(w.told_on <= :day), 0) as told,"
                        + " coalesce(sum(case when w.told_on <= :day then greatest(0,"
                        + " datediff(w.told_on, coalesce(p.closes, w.told_on))) end), 0) as days"
                        + " from strategy_writer w join strategy_page p on p.id = w.page_id"
                        + " where w.person_id is null and (:page is null or w.page_id = :page)"
                        + " and (p.answered_at is not null or p.state = 'CLOSED')")
                .bind("page", page)
                .bind("day", day)
                .mapTo(Sum.class)
                .one());
    }

    /** Those of these people who took part in a consultation, with the day by which each was told. */
    public List<Person> among(long page, List<PersonId> people) {
        List<Person> found = new ArrayList<>();
        for (int from = 0; from < people.size(); from += PIECE) {
            List<PersonId> some = people.subList(from, Math.min(people.size(), from + PIECE));
            found.addAll(jdbi.withHandle(h -> h.createQuery("select c.person_id as person, t.told_on from " + TOOK_PART
                            + " c left join strategy_told t on t.page_id = c.page_id and t.person_id = c.person_id"
                            + " where c.page_id = :page and c.person_id in (<people>)")
                    .bind("page", page)
                    .bindList("people", some)
                    .mapTo(Person.class)
                    .list()));
        }
        return found;
    }

    /** A consultation that has closed. */
    public record Closed(long id, String slug, @Nullable LocalDate closes) {}

    /** How many took part and were told, and the days that it took, added up. */
    public record Sum(long contributors, long told, long days) {}

    /** Somebody who took part, and when they were told. */
    public record Person(PersonId person, @Nullable LocalDate toldOn) {}
}
