package org.folkmoot.members.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.PrivacyCase;
import org.folkmoot.members.model.PrivacyCases;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.NotFound;

/** The privacy requests that wait, those that were answered, and one's own. */
@ApplicationScoped
public class SeeCases {

    private static final int MOST = 200;

    private final PrivacyCases cases;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SeeCases() {
        this.cases = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public SeeCases(PrivacyCases cases, Audit audit, CurrentActor actor, Clock clock) {
        this.cases = cases;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** Those that wait, the most pressing first. */
    public List<PrivacyCase> waiting() {
        return noted("privacy requests that wait", cases.open(MOST));
    }

    /** Those answered, the latest first. */
    public List<PrivacyCase> answered() {
        return noted("privacy requests that were answered", cases.closed(MOST));
    }

    private List<PrivacyCase> noted(String what, List<PrivacyCase> found) {
        audit.readMany(what, "all", found.size());
        return found;
    }

    /** What the signed-in person asked. */
    public List<PrivacyCase> mine() {
        PersonId me = actor.get().person().orElseThrow(() -> NotFound.of("account", "of a person"));
        return cases.of(me);
    }

    /** Whether something should have been done before today. */
    public boolean late(PrivacyCase one) {
        return one.overdue(TrustClock.today(clock));
    }
}
