package org.folkmoot.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.jdbi.v3.core.Jdbi;

/** What was sent to a person, or waits to be, for the page of their record; never a body or a link. */
@ApplicationScoped
public class MessagesOfPerson {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MessagesOfPerson() {
        this.jdbi = null;
    }

    @Inject
    public MessagesOfPerson(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The newest messages to a person. */
    public List<SentMessage> newest(PersonId person, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("select id, queued_at, channel, subject, state"
                        + " from platform_message where person = :person order by id desc limit :most")
                .bind("person", person.value())
                .bind("most", most)
                .map((row, context) -> new SentMessage(
                        row.getLong("id"),
                        row.getObject("queued_at", java.time.LocalDateTime.class)
                                .toInstant(java.time.ZoneOffset.UTC),
                        Channel.valueOf(row.getString("channel")),
                        row.getString("subject"),
                        MessageState.valueOf(row.getString("state"))))
                .list());
    }

    /** What kind of message this is, in its sender's words. */
    public Optional<String> kind(long message) {
        return jdbi.withHandle(handle -> handle.createQuery("select kind from platform_message where id = :id")
                .bind("id", message)
                .mapTo(String.class)
                .findOne());
    }

    /** Where this mail went; empty where it is not known any more. */
    public Optional<String> mailAddress(long message) {
        return jdbi.withHandle(handle -> handle.createQuery("select to_address from platform_message where id = :id"
                        + " and channel = 'EMAIL' and to_address <> ''")
                .bind("id", message)
                .mapTo(String.class)
                .findOne());
    }

    /** A message in one line. */
    public record SentMessage(long id, Instant queuedAt, Channel channel, String subject, MessageState state) {}
}
