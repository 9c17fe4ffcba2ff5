package org.folkmoot.members.registers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import org.folkmoot.members.model.Inspections;
import org.folkmoot.members.model.RegisterKind;
import org.folkmoot.platform.audit.Audit;

/** Takes a request to inspect one register or several. */
@ApplicationScoped
public class AskToInspect {

    private final Inspections inspections;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    AskToInspect() {
        this.inspections = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public AskToInspect(Inspections inspections, Audit audit, Clock clock) {
        this.inspections = inspections;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps the request for the office. */
    @Transactional
    public void ask(String name, String contact, String wish, Set<RegisterKind> registers) {
        inspections.asked(clock.instant(), name, contact, wish, registers);
        audit.wrote(
                "register.ask",
                "register",
                "a request to inspect: "
                        + String.join(
                                ", ",
                                registers.stream().map(RegisterKind::words).toList()));
    }
}
