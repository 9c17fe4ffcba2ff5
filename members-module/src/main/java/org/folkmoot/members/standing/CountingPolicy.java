package org.folkmoot.members.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.folkmoot.members.store.views.JdbiCounts;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.settings.TrustSettings;

/** Whether members who have gone away or are suspended count: the trust's own policy, changed by the secretary. */
@ApplicationScoped
public class CountingPolicy {

    private final TrustSettings settings;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CountingPolicy() {
        this.settings = null;
        this.audit = null;
    }

    @Inject
    public CountingPolicy(TrustSettings settings, Audit audit) {
        this.settings = settings;
        this.audit = audit;
    }

    /** True where those who have gone away count as members. */
    public boolean countsGoneAway() {
        return settings.get(JdbiCounts.GONE_AWAY_COUNT).filter("yes"::equals).isPresent();
    }

    /** True where those who are suspended count as members. */
    public boolean countsSuspended() {
        return settings.get(JdbiCounts.SUSPENDED_COUNT).filter("yes"::equals).isPresent();
    }

    /** Changes it; counts follow at once. */
    @Transactional
    public void set(boolean goneAway, boolean suspended) {
        settings.put(JdbiCounts.GONE_AWAY_COUNT, goneAway ? "yes" : "no");
        settings.put(JdbiCounts.SUSPENDED_COUNT, suspended ? "yes" : "no");
        audit.wrote(
                "members.counting",
                "settings",
                "gone away " + (goneAway ? "count" : "do not count") + "; suspended "
                        + (suspended ? "count" : "do not count"));
    }
}
