package org.folkmoot.strategy.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.jdbi.v3.core.Jdbi;

/** Answers to surveys that a person gave with their name. */
@ApplicationScoped
public class AnswersByName {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    AnswersByName() {
        this(null);
    }

    @Inject
    public AnswersByName(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Consultations that a person answered with their name, the newest first. */
    public List<MyAnswers> answersOf(PersonId person) {
        return jdbi.withHandle(h -> h.createQuery(
                        "select r.id, p.title, p.slug, r.answered_on, r.version_id as version,"
                                + " r.content, p.answered_at is not null as answered from strategy_response r"
                                + " join strategy_survey s on s.id = r.survey_id join strategy_page p on p.id = s.page_id"
                                + " where r.person_id = :person and r.state <> 'REMOVED' order by r.answered_on desc, r.id")
                .bind("person", person)
                .mapTo(MyAnswers.class)
                .list());
    }

    /** Answers to a survey that a person gave with their name. */
    public record MyAnswers(
            long id, String title, String slug, LocalDate answeredOn, long version, String content, boolean answered) {}
}
