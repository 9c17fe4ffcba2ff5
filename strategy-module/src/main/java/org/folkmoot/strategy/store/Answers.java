package org.folkmoot.strategy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Answers as they were stored before there were surveys: one text for each plain question of a page. */
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

    /** Some that are left, with the address of their consultation. */
    public List<PlainAnswer> some(int most) {
        return jdbi.withHandle(h -> h.createQuery("select a.id, p.slug, a.answered_on, a.answers, a.once as form"
                        + " from strategy_answer a join strategy_page p on p.id = a.page_id order by a.id limit :most")
                .bind("most", most)
                .mapTo(PlainAnswer.class)
                .list());
    }

    /** Removes one that is kept elsewhere now. */
    public void remove(long answer) {
        jdbi.useHandle(h -> h.createUpdate("delete from strategy_answer where id = :answer")
                .bind("answer", answer)
                .execute());
    }

    /** One as stored; {@code answers} is a list of texts. */
    public record PlainAnswer(long id, String slug, LocalDate answeredOn, String answers, String form) {}
}
