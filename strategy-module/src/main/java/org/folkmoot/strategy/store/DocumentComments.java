package org.folkmoot.strategy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.strategy.model.DocumentComment;
import org.folkmoot.strategy.model.Kind;
import org.jdbi.v3.core.Jdbi;

/** What readers say of documents and strategies, and what became of it. */
@ApplicationScoped
public class DocumentComments {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    DocumentComments() {
        this(null);
    }

    @Inject
    public DocumentComments(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** True where nobody has commented on anything. */
    public boolean none() {
        return jdbi.withHandle(h -> h.createQuery("select not exists (select 1 from strategy_document_comment)")
                .mapTo(Boolean.class)
                .one());
    }

    /** Stores a comment, which waits. */
    public long add(DocumentComment comment, Instant at) {
        return jdbi.withHandle(h -> h.createUpdate("insert into strategy_document_comment (page_id, version, passage,"
                        + " place, words, text_version, comment, name, mail, person_id, may_publish, marks, sent_at, state, public_comment, reply,"
                        + " decided_by) values (:page, :version, :passage, :place, :words, :textVersion, :comment, :name, :mail, :person,"
                        + " :mayPublish, :marks, :at, 'WAITING', '', '', '')")
                .bindMethods(comment)
                .bind("at", at)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
    }

    /** Who waits for a reply; empty where the comment waits no longer. */
    public Optional<Waiting> waiting(long comment) {
        return jdbi.withHandle(h -> h.createQuery("select c.id, p.title, p.kind, p.slug, c.name, c.mail, c.may_publish,"
                        + " c.comment, c.passage, c.version, c.person_id from strategy_document_comment c join strategy_page p on p.id = c.page_id"
                        + " where c.id = :comment and c.state = 'WAITING' for update")
                .bind("comment", comment)
                .mapTo(Waiting.class)
                .findOne());
    }

    /** Notes what became of a comment, and forgets how to reach who sent it. */
    public void decide(long comment, DocumentComment.State state, String shown, String reply, String by, Instant at) {
        jdbi.useHandle(h -> h.createUpdate("update strategy_document_comment set state = :state,"
                        + " public_comment = :shown, reply = :reply, decided_by = :by, decided_at = :at,"
                        + " name = '', mail = '' where id = :comment")
                .bind("comment", comment)
                .bind("state", state.name())
                .bind("shown", shown)
                .bind("reply", reply)
                .bind("by", by)
                .bind("at", at)
                .execute());
    }

    /** Takes it from everybody's sight; what was answered stays known to editors. False where it is not public. */
    public boolean takeOff(long comment) {
        return jdbi.withHandle(h -> h.createUpdate("update strategy_document_comment set state = 'ANSWERED',"
                                + " public_comment = '' where id = :comment and state = 'PUBLISHED'")
                        .bind("comment", comment)
                        .execute()
                == 1);
    }

    /** Blanks what an erased person sent; what was published with their leave says nothing of them and stays. */
    public int forget(PersonId person) {
        return jdbi.withHandle(h -> h.createUpdate("update strategy_document_comment set name = '', mail = '',"
                        + " comment = '', passage = '', person_id = null,"
                        + " state = case when state = 'WAITING' then 'SET_ASIDE' else state end"
                        + " where person_id = :person")
                .bind("person", person)
                .execute());
    }

    /** A comment that waits. */
    public record Waiting(
            long id,
            String title,
            Kind kind,
            String slug,
            String name,
            String mail,
            boolean mayPublish,
            String comment,
            String passage,
            String version,
            @org.jspecify.annotations.Nullable PersonId personId) {}
}
