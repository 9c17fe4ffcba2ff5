package org.folkmoot.engagement.replying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.contracts.WaitingSource;
import org.folkmoot.engagement.store.views.LineViews;

/** Tells the office's first page how many offered places wait for a phone call, because no mail reaches the person. */
@ApplicationScoped
class OffersWaiting implements WaitingSource {
    private final LineViews views;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OffersWaiting() {
        this.views = null;
    }

    @Inject
    OffersWaiting(LineViews views) {
        this.views = views;
    }

    @Override
    public List<Waiting> waiting() {
        return List.of(new Waiting(
                "Offered places to tell people about by phone", views.offersWithoutMail(), "/office/meetings"));
    }
}
