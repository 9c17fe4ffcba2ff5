package org.folkmoot.strategy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Anonymous answers to consultations. */
@ApplicationScoped
public class Answers {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    Answers() {
        this(null);
    }

    @Inject
    public Answers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Stores answers under an id drawn at random; false where this form was sent before. */
    public boolean add(long id, long page, LocalDate on, String answers, String once) {
        return jdbi.withHandle(
                h -> h.createUpdate("insert ignore into strategy_answer (id, page_id, answered_on, answers, once)"
                                        + " values (:id, :page, :on, :answers, :once)")
                                .bind("id", id)
                                .bind("page", page)
                                .bind("on", on)
                                .bind("answers", answers)
                                .bind("once", once)
                                .execute()
                        == 1);
    }

    /** How many people answered. */
    public long count(long page) {
        return jdbi.withHandle(h -> h.createQuery("select count(*) from strategy_answer where page_id = :page")
                .bind("page", page)
                .mapTo(Long.class)
                .one());
    }

    /** All answers of a consultation as stored, in no order that says anything. */
    public List<String> all(long page, int most) {
        return jdbi.withHandle(
                h -> h.createQuery("select answers from strategy_answer where page_id = :page order by id limit :most")
                        .bind("page", page)
                        .bind("most", most)
                        .mapTo(String.class)
                        .list());
    }
}
