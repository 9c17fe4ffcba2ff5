package org.folkmoot.engagement.networks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.contracts.WaitingSource;
import org.folkmoot.engagement.model.NetworkBook;

/** Tells the office's first page how many updates of networks wait. */
@ApplicationScoped
class UpdatesWaiting implements WaitingSource {
    private final NetworkBook book;

    @SuppressWarnings("NullAway") // for the CDI proxy
    UpdatesWaiting() {
        this.book = null;
    }

    @Inject
    UpdatesWaiting(NetworkBook book) {
        this.book = book;
    }

    @Override
    public List<Waiting> waiting() {
        return List.of(
                new Waiting("Updates of networks to publish", book.waiting().size(), "/office/networks"));
    }
}
