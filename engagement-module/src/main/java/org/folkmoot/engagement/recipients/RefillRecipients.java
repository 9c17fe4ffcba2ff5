package org.folkmoot.engagement.recipients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.folkmoot.engagement.model.RecipientBook;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.jobs.Jobs;

/** Has the copies built again once, where they were made before they held what they hold now. */
@ApplicationScoped
public class RefillRecipients {
    /** What the copies hold; a new name where they come to hold more. */
    private static final String SHAPE = "recipients:full-names";

    private final RecipientBook book;
    private final Jobs jobs;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    RefillRecipients() {
        this.book = null;
        this.jobs = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public RefillRecipients(RecipientBook book, Jobs jobs, Audit audit, Clock clock) {
        this.book = book;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /** Starts the job, where there are copies of an older shape; copies made from now on are of the new one. */
    @Transactional
    public void refill() {
        boolean older = book.count() > 0;
        if (book.tellOnce(SHAPE, clock.instant()) && older) {
            jobs.start(RebuildRecipients.NAME, Map.of());
            audit.wrote("recipients.rebuild", "recipients", "Copies of an older shape are made again");
        }
    }
}
