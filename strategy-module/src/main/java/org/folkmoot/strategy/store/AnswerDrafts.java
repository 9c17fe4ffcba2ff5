package org.folkmoot.strategy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Answers that somebody has begun and not sent. */
@ApplicationScoped
public class AnswerDrafts {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    AnswerDrafts() {
        this(null);
    }

    @Inject
    public AnswerDrafts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Stores what was begun. */
    public void add(AnswerDraft draft) {
        jdbi.useHandle(h -> h.createUpdate(
                        "insert into strategy_answer_draft (token, version_id, expires, easy, trial,"
                                + " suspect, named, publishable, content)"
                                + " values (:token, :version, :expires, :easy, :trial, :suspect, :named, :publishable, :content)")
                .bindMethods(draft)
                .execute());
    }

    /** What was begun under this link, where it is not too old. */
    public Optional<AnswerDraft> find(String token, LocalDate today) {
        return jdbi.withHandle(h -> h.createQuery("select token, version_id as version, expires, easy, trial, suspect,"
                        + " named, publishable, content from strategy_answer_draft"
                        + " where token = :token and expires >= :today for update")
                .bind("token", token)
                .bind("today", today)
                .mapTo(AnswerDraft.class)
                .findOne());
    }

    /** Keeps what is answered so far. */
    public void keep(AnswerDraft draft) {
        jdbi.useHandle(h -> h.createUpdate("update strategy_answer_draft set content = :content, named = :named,"
                        + " publishable = :publishable where token = :token")
                .bindMethods(draft)
                .execute());
    }

    /** Removes it; false where it was gone. */
    public boolean remove(String token) {
        return jdbi.withHandle(h -> h.createUpdate("delete from strategy_answer_draft where token = :token")
                        .bind("token", token)
                        .execute()
                == 1);
    }

    /** Removes what is too old; returns how many that were. */
    public int sweep(LocalDate today) {
        return jdbi.withHandle(h -> h.createUpdate("delete from strategy_answer_draft where expires < :today")
                .bind("today", today)
                .execute());
    }

    /**
     * What somebody has begun.
     *
     * @param token hash of what the link carries
     */
    public record AnswerDraft(
            String token,
            long version,
            LocalDate expires,
            boolean easy,
            boolean trial,
            boolean suspect,
            boolean named,
            boolean publishable,
            String content) {}
}
