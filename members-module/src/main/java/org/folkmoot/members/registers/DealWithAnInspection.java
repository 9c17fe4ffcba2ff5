package org.folkmoot.members.registers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.folkmoot.members.model.Inspections;
import org.folkmoot.members.model.Inspections.Ending;
import org.folkmoot.members.model.Inspections.Look;
import org.folkmoot.members.model.Inspections.Request;
import org.folkmoot.members.model.rules.InspectionIsFreeForMembers;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;

/** Marks a request to inspect the register as dealt with, and keeps what was shown and any charge. */
@ApplicationScoped
public class DealWithAnInspection {

    private static final int MOST = 200;

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

    /** Every look at the register that this request led to. */
    public List<Look> looks(long id) {
        return inspections.looks(id, MOST);
    }

    /** All requests, those that wait first. */
    public List<Request> log() {
        return inspections.newest(MOST);
    }

    /** Marks it; a second time changes nothing. */
    @Transactional
    public void deal(long id, String outcome, Ending ending) {
        see(id);
        RuleBroken.check(new InspectionIsFreeForMembers(ending));
        Instant now = clock.instant();
        if (inspections.dealt(id, now, actor.get().name(), outcome, ending)) {
            inspections.close(id, now);
            audit.wrote("register.inspected", "inspection:" + id, outcome);
        }
    }

    /** Lets a request wait again that was marked by mistake; what was said of it stays in the audit. */
    @Transactional
    public void reopen(long id) {
        String was = see(id).outcome();
        if (inspections.reopen(id)) {
            audit.wrote("register.inspection-reopened", "inspection:" + id, "waits again; it had said: " + was);
        }
    }
}
