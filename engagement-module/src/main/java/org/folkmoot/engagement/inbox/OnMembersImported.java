package org.folkmoot.engagement.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.folkmoot.contracts.members.MembersImported;
import org.folkmoot.engagement.recipients.RebuildRecipients;
import org.folkmoot.platform.jobs.Jobs;

/** A batch of people arrived: the job that builds the copy takes up from the one before the first. */
@ApplicationScoped
class OnMembersImported {
    private final Jobs jobs;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OnMembersImported() {
        this.jobs = null;
    }

    @Inject
    OnMembersImported(Jobs jobs) {
        this.jobs = jobs;
    }

    void on(@Observes MembersImported event) {
        jobs.start(RebuildRecipients.NAME, Map.of("after", Long.toString(event.first() - 1)));
    }
}
