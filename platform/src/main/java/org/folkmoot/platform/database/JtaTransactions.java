package org.folkmoot.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.function.Supplier;
import org.folkmoot.platform.start.ContainerServices;
import org.jspecify.annotations.Nullable;

/** The container's transactions. */
@ApplicationScoped
class JtaTransactions implements Transactions {

    /** Looked up once: there is one for the whole server, and looking it up costs as much as a small query. */
    private volatile @Nullable TransactionSynchronizationRegistry known;

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public <T> T inNew(Supplier<T> work) {
        try {
            return work.get();
        } catch (Error e) {
            // The container rolls back for runtime exceptions only.
            registry().setRollbackOnly();
            throw e;
        }
    }

    @Override
    @Transactional(TxType.NOT_SUPPORTED)
    public <T> T outside(Supplier<T> work) {
        return work.get();
    }

    @Override
    public boolean active() {
        return registry().getTransactionStatus() == Status.STATUS_ACTIVE;
    }

    @Override
    public void afterCommit(Runnable work) {
        registry().registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Only the outcome matters.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    work.run();
                }
            }
        });
    }

    private TransactionSynchronizationRegistry registry() {
        TransactionSynchronizationRegistry registry = known;
        if (registry == null) {
            registry = ContainerServices.named("java:comp/TransactionSynchronizationRegistry");
            known = registry;
        }
        return registry;
    }
}
