package org.folkmoot.members.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.folkmoot.members.model.SearchIndex;
import org.folkmoot.platform.database.Transactions;
import org.folkmoot.platform.start.Wake;
import org.folkmoot.platform.start.Worker;

/** Lets the index of what is inside names follow the register: some seconds behind, also while a file is imported. */
@ApplicationScoped
public class KeepTheSearchIndex implements Worker {

    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final int PIECE = 2000;

    private final SearchIndex index;
    private final Transactions transactions;
    private final Wake wake = new Wake();

    @SuppressWarnings("NullAway") // for the CDI proxy
    KeepTheSearchIndex() {
        this.index = null;
        this.transactions = null;
    }

    @Inject
    public KeepTheSearchIndex(SearchIndex index, Transactions transactions) {
        this.index = index;
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
        int taken = transactions.inNew(() -> index.takeNext(PIECE));
        return taken >= PIECE || taken == 0 && transactions.inNew(() -> index.forgetNobodys(PIECE));
    }
}
