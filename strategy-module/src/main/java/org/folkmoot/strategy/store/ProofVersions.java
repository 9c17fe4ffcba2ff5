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
        jdbi.useHandle(h -> h.createUpdate("insert into strategy_proof_version (page_id, kind, of_id, said, taken_back,"
                        + " changed_by, changed_at) values (:page, :kind, :of, :said, :takenBack, :by, :at)")
                .bindMethods(version)
                .bind("kind", version.link().name())
                .execute());
    }

    /** What a link of the chain of a consultation said until it was changed or taken back. */
    public record Version(long page, Link link, long of, String said, boolean takenBack, String by, Instant at) {}
}
