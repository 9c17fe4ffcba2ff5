package org.folkmoot.engagement.stopping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.engagement.model.RecipientBook;
import org.folkmoot.engagement.model.RecipientBook.Subscription;
import org.folkmoot.platform.audit.Audit;

/** Stops every topic of a person who told their mail provider that they do not want to hear from us. */
@ApplicationScoped
public class StopEverything {

    private final RecipientBook book;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    StopEverything() {
        this.book = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public StopEverything(RecipientBook book, Audit audit, Clock clock) {
        this.book = book;
        this.audit = audit;
        this.clock = clock;
    }

    /** Stops what can be stopped; what the law says must be sent still is. */
    @Transactional
    public void stop(PersonId person) {
        for (Subscription each : book.subscriptions(person)) {
            if (book.hear(person, each.topic(), false, clock.instant())) {
                audit.wrote("topic.stop", "person:" + person, each.topic() + ", reported as unwanted");
            }
        }
    }
}
