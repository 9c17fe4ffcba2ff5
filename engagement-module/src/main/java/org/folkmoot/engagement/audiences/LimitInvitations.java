package org.folkmoot.engagement.audiences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.settings.TrustSettings;

/** Sets how often one member may be invited. */
@ApplicationScoped
public class LimitInvitations {
    private final TrustSettings settings;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    LimitInvitations() {
        this.settings = null;
        this.audit = null;
    }

    @Inject
    public LimitInvitations(TrustSettings settings, Audit audit) {
        this.settings = settings;
        this.audit = audit;
    }

    /** At most so many invitations in so many days; 0 for any number. */
    @Transactional
    public void limit(int most, int days) {
        settings.put(TrustContactBudget.MOST, Integer.toString(most));
        settings.put(TrustContactBudget.DAYS, Integer.toString(days));
        audit.wrote(
                "budget.change",
                "settings",
                most == 0
                        ? "Members may be invited any number of times"
                        : "At most " + most + " invitations in " + days + " days");
    }
}
