package org.folkmoot.members.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.folkmoot.members.model.Imports;
import org.folkmoot.members.model.SearchIndex;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.database.Transactions;
import org.folkmoot.platform.start.Wake;
import org.folkmoot.platform.start.Worker;

/**
 * Lets the index of what is inside names follow the register: some seconds behind, and half a minute while a file is put
 * on record, which both together would slow down.
 */
@ApplicationScoped
public class KeepTheSearchIndex implements Worker {

    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final Duration WAITS = Duration.ofSeconds(30);
    private static final int PIECE = 2000;

    private final SearchIndex index;
    private final Imports imports;
    private final Transactions transactions;
    private final Wake wake = new Wake();
    private volatile Instant caughtUp = Instant.EPOCH;

    @SuppressWarnings("NullAway") // for the CDI proxy
    KeepTheSearchIndex() {
        this.index = null;
        this.imports = null;
        this.transactions = null;
    }

    @Inject
    public KeepTheSearchIndex(SearchIndex index, Imports imports, Transactions transactions) {
        this.index = index;
        this.imports = imports;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "search index";
    }

    @Override
    public int threads() {
        return 1;
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public Wake wake() {
        return wake;
    }

    @Override
    public boolean turn() {
        Instant now = RealTime.now();
        if (now.isBefore(caughtUp.plus(WAITS)) && imports.areGoingIn()) {
            return false;
        }
        int taken = transactions.inNew(() -> index.takeNext(PIECE));
        caughtUp = taken < PIECE ? now : caughtUp;
        return taken >= PIECE || taken == 0 && transactions.inNew(() -> index.forgetNobodys(PIECE));
    }
}
