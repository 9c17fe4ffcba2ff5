package org.folkmoot.engagement.approving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.contracts.WaitingSource;
import org.folkmoot.engagement.store.views.ConvenedViews;

/** Tells the office's first page how many approvals wait. */
@ApplicationScoped
class ApprovalsWaiting implements WaitingSource {
    private final ConvenedViews views;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ApprovalsWaiting() {
        this.views = null;
    }

    @Inject
    ApprovalsWaiting(ConvenedViews views) {
        this.views = views;
    }

    @Override
    public List<Waiting> waiting() {
        return List.of(new Waiting("Meetings and changes to approve", views.countWaiting(), "/office/approvals"));
    }
}
