package org.folkmoot.members.constitution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Constitutions;
import org.folkmoot.platform.clock.TrustClock;

/** Says which constitution is in force today. */
@ApplicationScoped
public class PresentConstitution {

    private final Constitutions constitutions;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PresentConstitution() {
        this.constitutions = null;
        this.clock = null;
    }

    @Inject
    public PresentConstitution(Constitutions constitutions, Clock clock) {
        this.constitutions = constitutions;
        this.clock = clock;
    }

    /** The version in force today; one without constituencies where the trust has no statutory members. */
    public Constitution get() {
        return constitutions.inForce(TrustClock.today(clock));
    }
}
