package org.folkmoot.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.start.Node;
import org.folkmoot.platform.start.StartUpStep;

/** At a restart, frees the mails that this node was sending when it was killed. */
@ApplicationScoped
class ReleaseEarlierMails implements StartUpStep {

    private final SendingRows rows;
    private final Node node;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ReleaseEarlierMails() {
        rows = null;
        node = null;
    }

    @Inject
    ReleaseEarlierMails(SendingRows rows, Node node) {
        this.rows = rows;
        this.node = node;
    }

    @Override
    public int order() {
        return 91;
    }

    @Override
    public void run() {
        node.earlierOwners().ifPresent(prefix -> rows.release(prefix, RealTime.now()));
    }
}
