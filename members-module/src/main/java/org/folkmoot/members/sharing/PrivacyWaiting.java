package org.folkmoot.members.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.folkmoot.contracts.WaitingSource;
import org.folkmoot.members.model.PrivacyCases;
import org.folkmoot.platform.clock.TrustClock;

/** The privacy requests that wait for the office, and how many of them are late. */
@ApplicationScoped
public class PrivacyWaiting implements WaitingSource {

    private final PrivacyCases cases;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PrivacyWaiting() {
        this.cases = null;
        this.clock = null;
    }

    @Inject
    public PrivacyWaiting(PrivacyCases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public List<Waiting> waiting() {
        long late = cases.overdueCount(TrustClock.today(clock));
        String what = "Privacy requests and complaints" + (late == 0 ? "" : " (" + late + " late)");
        return List.of(new Waiting(what, cases.openCount(), "/office/privacy"));
    }
}
