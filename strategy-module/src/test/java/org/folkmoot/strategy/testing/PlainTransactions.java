package org.folkmoot.strategy.testing;

import java.util.function.Supplier;
import org.folkmoot.platform.database.Transactions;

/** No transactions at all: every statement stands alone. */
public final class PlainTransactions implements Transactions {

    @Override
    public <T> T inNew(Supplier<T> work) {
        return work.get();
    }

    @Override
    public <T> T outside(Supplier<T> work) {
        return work.get();
    }

    @Override
    public boolean active() {
        return true;
    }

    @Override
    public void afterCommit(Runnable work) {
        work.run();
    }
}
