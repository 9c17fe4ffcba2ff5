package org.folkmoot.members.registers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.folkmoot.members.model.Inspections;
import org.folkmoot.members.model.Inspections.Look;
import org.folkmoot.members.model.Inspections.Request;
import org.folkmoot.members.model.RegisterKind;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;

/** Shows a register other than that of members to an inspector, in the office or by a link; each look is kept. */
@ApplicationScoped
public class ShowARegister {

    private final CompileARegister compile;
    private final Inspections inspections;
    private final InspectorsLink links;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ShowARegister() {
        this.compile = null;
        this.inspections = null;
        this.links = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public ShowARegister(
            CompileARegister compile,
            Inspections inspections,
            InspectorsLink links,
            Audit audit,
            CurrentActor actor,
            Clock clock) {
        this.compile = compile;
        this.inspections = inspections;
        this.links = links;
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
        return show(inspection, kind, "in the office, " + actor.get().name());
    }

    /** The same for the inspector who has this link, while it is open to them. */
    @Transactional
    public List<List<String>> byLink(String token, RegisterKind kind) {
        Request request = links.request(token);
        InspectorsLink.check(request, kind, clock.instant());
        return show(request.id(), kind, "the inspector");
    }

    private List<List<String>> show(long inspection, RegisterKind kind, String who) {
        List<List<String>> rows = compile.rows(kind);
        inspections.looked(inspection, new Look(clock.instant(), who, kind.words(), rows.size()));
        audit.readMany("inspection of a register", "inspection " + inspection + ", " + kind.words(), rows.size());
        return rows;
    }
}
