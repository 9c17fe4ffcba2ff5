package org.folkmoot.members.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.folkmoot.members.model.Inspections;
import org.folkmoot.members.model.Inspections.Request;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;

/** Marks a request to inspect the register as dealt with, and keeps what was shown and any charge. */
@ApplicationScoped
public class DealWithAnInspection {

    private final Inspections inspections;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    DealWithAnInspection() {
        this.inspections = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public DealWithAnInspection(Inspections inspections, Audit audit, CurrentActor actor, Clock clock) {
        this.inspections = inspections;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** The request. */
    public Request see(long id) {
        return inspections.find(id).orElseThrow(() -> NotFound.of("inspection", id));
    }

    /** Marks it; a second time changes nothing. */
    @Transactional
    public void deal(long id, String outcome) {
        see(id);
        if (inspections.dealt(id, clock.instant(), actor.get().name(), outcome)) {
            audit.wrote("register.inspected", "inspection:" + id, outcome);
        }
    }
}
