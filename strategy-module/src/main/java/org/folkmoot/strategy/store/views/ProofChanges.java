package org.folkmoot.strategy.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.folkmoot.strategy.model.proof.Link;
import org.jdbi.v3.core.Jdbi;

/** What decisions, actions and evidence said before, the latest first. */
@ApplicationScoped
public class ProofChanges {

    private static final String ROW = "select id, kind as link, of_id as of_link, said, taken_back, changed_by,"
            + " changed_at from strategy_proof_version";
    private static final int MOST = 200;

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ProofChanges() {
        this(null);
    }

    @Inject
    public ProofChanges(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What one of them said before. */
    public List<Change> of(Link link, long id) {
        return jdbi.withHandle(h -> h.createQuery(ROW + " where kind = :kind and of_id = :id order by id desc")
                .bind("kind", link.name())
                .bind("id", id)
                .mapTo(Change.class)
                .list());
    }

    /** What was changed and taken back of everything that hangs on the themes of a consultation. */
    public List<Change> onPage(long page) {
        return jdbi.withHandle(h -> h.createQuery(ROW + " where page_id = :page order by id desc limit " + MOST)
                .bind("page", page)
                .mapTo(Change.class)
                .list());
    }

    /**
     * A change.
     *
     * @param said what it said until then, a line for each of its parts
     */
    public record Change(
            long id, Link link, long ofLink, String said, boolean takenBack, String changedBy, Instant changedAt) {}
}
