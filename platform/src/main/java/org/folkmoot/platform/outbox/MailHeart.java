package org.folkmoot.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.database.Transactions;
import org.folkmoot.platform.start.Wake;
import org.folkmoot.platform.start.Worker;

/** Keeps the leases of messages that this node has claimed; of a node that was killed they are over within moments. */
@ApplicationScoped
class MailHeart implements Worker {

    private final SendingRows rows;
    private final Transactions transactions;
    private final Wake wake = new Wake();

    @SuppressWarnings("NullAway") // for the CDI proxy
    MailHeart() {
        rows = null;
        transactions = null;
    }

    @Inject
    MailHeart(SendingRows rows, Transactions transactions) {
        this.rows = rows;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "mail leases";
    }

    @Override
    public int threads() {
        return 1;
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(5);
    }

    @Override
    public Wake wake() {
        return wake;
    }

    @Override
    public boolean turn() {
        if (rows.hasClaims()) {
            transactions.inNew(() -> rows.renew(RealTime.now()));
        }
        return false;
    }
}
