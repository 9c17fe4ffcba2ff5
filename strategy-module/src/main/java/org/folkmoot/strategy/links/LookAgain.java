package org.folkmoot.strategy.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.jobs.Jobs;

/** Has all links to other sites looked at anew, soon. */
@ApplicationScoped
public class LookAgain {

    private final Jobs jobs;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    LookAgain() {
        this(null, null);
    }

    @Inject
    public LookAgain(Jobs jobs, Audit audit) {
        this.jobs = jobs;
        this.audit = audit;
    }

    /** Asks for it. */
    @Transactional
    public void ask() {
        jobs.start(CheckLinks.NAME, Map.of("all", "yes"));
        audit.wrote("content.links", "links", "All are to be looked at again");
    }
}
