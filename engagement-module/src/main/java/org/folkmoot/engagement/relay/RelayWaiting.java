package org.folkmoot.engagement.relay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.contracts.WaitingSource;
import org.folkmoot.engagement.model.ThreadBook;

/** Tells the office's first page what waits in the relay. */
@ApplicationScoped
class RelayWaiting implements WaitingSource {
    private final ThreadBook book;

    @SuppressWarnings("NullAway") // for the CDI proxy
    RelayWaiting() {
        this.book = null;
    }

    @Inject
    RelayWaiting(ThreadBook book) {
        this.book = book;
    }

    @Override
    public List<Waiting> waiting() {
        return List.of(new Waiting(
                "Messages of governors and leads, replies and answers", book.countWaiting(), "/office/threads"));
    }
}
