package org.folkmoot.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.function.Supplier;
import org.folkmoot.platform.start.ContainerServices;

/** The container's transactions. */
@ApplicationScoped
class JtaTransactions implements Transactions {

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

    private static TransactionSynchronizationRegistry registry() {
        return ContainerServices.named("java:comp/TransactionSynchronizationRegistry");
    }
}
