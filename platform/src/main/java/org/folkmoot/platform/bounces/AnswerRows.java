package org.folkmoot.platform.bounces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Which mails were answered, and which answers were taken. */
@ApplicationScoped
class AnswerRows {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    AnswerRows() {
        jdbi = null;
    }

    @Inject
    AnswerRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The mail that was answered, where it is known and was about something. */
    Optional<Answered> answered(long message) {
        return jdbi.withHandle(handle -> handle.createQuery("select kind, about, person from platform_message"
                        + " where id = :id and channel = 'EMAIL' and about is not null")
                .bind("id", message)
                .map((row, context) -> {
                    long person = row.getLong("person");
                    return new Answered(
                            row.getString("kind"), row.getString("about"), person == 0 ? null : new PersonId(person));
                })
                .findOne());
    }

    /** Notes that an answer is taken; false where it was before. */
    boolean note(MailedAnswer answer, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate("insert ignore into platform_mail_answer"
                                + " (message, mark, taken_at) values (:message, :mark, :now)")
                        .bind("message", answer.message())
                        .bind("mark", answer.mark())
                        .bind("now", now)
                        .execute())
                > 0;
    }

    /** How many answers to a mail were taken. */
    long count(long message) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select count(*) from platform_mail_answer where message = :message")
                        .bind("message", message)
                        .mapTo(Long.class)
                        .one());
    }

    /** A mail that was answered. */
    record Answered(String kind, String about, @Nullable PersonId person) {}
}
