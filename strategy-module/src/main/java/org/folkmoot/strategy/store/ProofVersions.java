package org.folkmoot.strategy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.folkmoot.strategy.model.proof.Link;
import org.jdbi.v3.core.Jdbi;

/** What decisions, actions and evidence said before they were changed or taken back. */
@ApplicationScoped
public class ProofVersions {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ProofVersions() {
        this(null);
    }

    @Inject
    public ProofVersions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Keeps what it said until now. */
    public void keep(Version version) {
        jdbi.useHandle(h -> h.createUpdate("insert into strategy_proof_version (page_id, kind, of_id, said, was,"
                        + " taken_back, changed_by, changed_at, made_at) values (:page, :kind, :of, :said, :was,"
                        + " :takenBack, :by, :at, " + madeAt(version.link()) + ")")
                .bindMethods(version)
                .bind("kind", version.link().name())
                .execute());
    }

    private static String madeAt(Link link) {
        return switch (link) {
            case THEME, OUTCOME -> "null";
            case DECISION, ACTION, EVIDENCE -> "(select made_at from " + Decisions.table(link) + " where id = :of)";
        };
    }

    /**
     * What a link of the chain of a consultation said until it was changed or taken back.
     *
     * @param said as editors read it
     * @param was the same as it was stored, as JSON
     */
    public record Version(
            long page, Link link, long of, String said, String was, boolean takenBack, String by, Instant at) {}
}
