package org.folkmoot.members.constitution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Constitutions;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.NotFound;

/** Begins a new version of the constitution as a draft that says what another one says. */
@ApplicationScoped
public class DraftAVersion {

    private static final int MONTHS_AHEAD = 6;

    private final Constitutions constitutions;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    DraftAVersion() {
        this.constitutions = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public DraftAVersion(Constitutions constitutions, Audit audit, Clock clock) {
        this.constitutions = constitutions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Begins it; returns its number. */
    @Transactional
    public int draft(int from) {
        Constitution source =
                constitutions.version(from).orElseThrow(() -> NotFound.of("version of the constitution", from));
        int version = constitutions.draft(
                source.with(
                        "Draft after version " + from,
                        TrustClock.today(clock).plusMonths(MONTHS_AHEAD).withDayOfMonth(1),
                        source.terms()),
                clock.instant());
        audit.wrote("constitution.draft", "constitution:" + version, "from version " + from);
        return version;
    }
}
