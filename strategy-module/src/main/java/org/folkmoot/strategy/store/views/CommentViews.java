package org.folkmoot.strategy.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.folkmoot.strategy.model.Kind;
import org.jdbi.v3.core.Jdbi;

/** Comments on documents and strategies, as editors and as readers see them. */
@ApplicationScoped
public class CommentViews {

    private static final String LINE = "select c.id, c.page_id as page, p.title, p.kind, p.slug, c.version, c.passage,"
            + " c.place, coalesce(c.words, '') as words, c.comment, c.name, c.mail, c.may_publish, c.marks, c.sent_at, c.state, c.reply"
            + " from strategy_document_comment c join strategy_page p on p.id = c.page_id";

    private static final Instant EVER = Instant.parse("9999-12-31T00:00:00Z");

    private final Jdbi jdbi;
    private final Instant until;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CommentViews() {
        this(null, EVER);
    }

    @Inject
    public CommentViews(Jdbi jdbi) {
        this(jdbi, EVER);
    }

    private CommentViews(Jdbi jdbi, Instant until) {
        this.jdbi = jdbi;
        this.until = until;
    }

    /** What everybody could read at a time. */
    public CommentViews until(Instant time) {
        return new CommentViews(jdbi, time);
    }

    /** Comments in this state after this one, the oldest first. */
    public List<CommentLine> in(String state, long after, int most) {
        return jdbi.withHandle(
                h -> h.createQuery(LINE + " where c.state = :state and c.id > :after order by c.id limit :most")
                        .bind("state", state)
                        .bind("after", after)
                        .bind("most", most)
                        .mapTo(CommentLine.class)
                        .list());
    }

    /** All of a page that was not set aside, the oldest first. */
    public List<CommentLine> of(long page, int most) {
        return jdbi.withHandle(h -> h.createQuery(
                        LINE + " where c.page_id = :page and c.state <> 'SET_ASIDE' order by c.id limit :most")
                .bind("page", page)
                .bind("most", most)
                .mapTo(CommentLine.class)
                .list());
    }

    /** One comment. */
    public Optional<CommentLine> find(long comment) {
        return jdbi.withHandle(h -> h.createQuery(LINE + " where c.id = :comment")
                .bind("comment", comment)
                .mapTo(CommentLine.class)
                .findOne());
    }

    /** How many wait. */
    public long waiting() {
        return jdbi.withHandle(
                h -> h.createQuery("select count(*) from strategy_document_comment where state = 'WAITING'")
                        .mapTo(Long.class)
                        .one());
    }

    /** What was published of a page, the newest first. */
    public List<PublicComment> published(long page, int most) {
        return jdbi.withHandle(h -> h.createQuery("select id, version, passage, place,"
                        + " coalesce(words, '') as words, public_comment as comment, reply,"
                        + " decided_at from strategy_document_comment where page_id = :page and state = 'PUBLISHED'"
                        + " and decided_at <= :until order by id desc limit :most")
                .bind("page", page)
                .bind("until", until)
                .bind("most", most)
                .mapTo(PublicComment.class)
                .list());
    }

    /** A comment as editors see it. */
    public record CommentLine(
            long id,
            long page,
            String title,
            Kind kind,
            String slug,
            String version,
            String passage,
            String place,
            String words,
            String comment,
            String name,
            String mail,
            boolean mayPublish,
            String marks,
            Instant sentAt,
            String state,
            String reply) {}

    /** A comment as everybody reads it. */
    public record PublicComment(
            long id,
            String version,
            String passage,
            String place,
            String words,
            String comment,
            String reply,
            Instant decidedAt) {}
}
