package org.folkmoot.engagement.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.folkmoot.contracts.members.BoundariesChanged;
import org.folkmoot.engagement.recipients.RebuildRecipients;
import org.folkmoot.platform.jobs.Jobs;

/** Members moved in a batch: the job that builds the copy takes up from the one before the first. */
@ApplicationScoped
class OnBoundariesChanged {
    private final Jobs jobs;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OnBoundariesChanged() {
        this.jobs = null;
    }

    @Inject
    OnBoundariesChanged(Jobs jobs) {
        this.jobs = jobs;
    }

    void on(@Observes BoundariesChanged event) {
        jobs.start(RebuildRecipients.NAME, Map.of("after", Long.toString(event.first() - 1)));
    }
}
