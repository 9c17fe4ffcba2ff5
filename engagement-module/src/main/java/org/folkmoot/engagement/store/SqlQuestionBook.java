package org.folkmoot.engagement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.folkmoot.engagement.model.Question;
import org.folkmoot.engagement.model.QuestionBook;
import org.jdbi.v3.core.Jdbi;

/** Questions by SQL. */
@ApplicationScoped
public class SqlQuestionBook implements QuestionBook {
    private static final String ADD = """
            insert into engagement_question
                (meeting_id, person_id, name, mail, words, shows_name, asked_at, answer, answered_at, published)
            values (:meetingId, :personId, :name, :mail, :words, :showsName, :askedAt, :answer, :answeredAt, :published)
            """;

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SqlQuestionBook() {
        this.jdbi = null;
    }

    @Inject
    public SqlQuestionBook(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public long add(Question question) {
        return jdbi.withHandle(handle -> handle.createUpdate(ADD)
                .bindMethods(question)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
    }

    @Override
    public Optional<Question> find(long meeting, long id) {
        return of(meeting).stream().filter(question -> question.id() == id).findFirst();
    }

    @Override
    public List<Question> of(long meeting) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from engagement_question where meeting_id = :meeting order by id")
                .bind("meeting", meeting)
                .mapTo(Question.class)
                .list());
    }

    @Override
    public void answer(long id, String answer, boolean published, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("update engagement_question"
                        + " set answer = :answer, published = :published, answered_at = :now where id = :id")
                .bind("id", id)
                .bind("answer", answer)
                .bind("published", published)
                .bind("now", now)
                .execute());
    }

    @Override
    public long waiting() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select count(*) from engagement_question where answered_at is null")
                        .mapTo(Long.class)
                        .one());
    }
}
