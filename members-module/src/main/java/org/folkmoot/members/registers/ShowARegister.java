package org.folkmoot.members.registers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.folkmoot.members.model.Inspections;
import org.folkmoot.members.model.Inspections.Look;
import org.folkmoot.members.model.RegisterKind;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;

/** Shows a register other than that of members to an inspector who sits in the office; each look is kept. */
@ApplicationScoped
public class ShowARegister {

    private final CompileARegister compile;
    private final Inspections inspections;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ShowARegister() {
        this.compile = null;
        this.inspections = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public ShowARegister(
            CompileARegister compile, Inspections inspections, Audit audit, CurrentActor actor, Clock clock) {
        this.compile = compile;
        this.inspections = inspections;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** The rows as they stand now. */
    @Transactional
    public List<List<String>> show(long inspection, RegisterKind kind) {
        if (inspections.find(inspection).isEmpty()) {
            throw NotFound.of("inspection", inspection);
        }
        List<List<String>> rows = compile.rows(kind);
        String who = "in the office, " + actor.get().name();
        inspections.looked(inspection, new Look(clock.instant(), who, kind.words(), rows.size()));
        audit.readMany("inspection of a register", "inspection " + inspection + ", " + kind.words(), rows.size());
        return rows;
    }
}
