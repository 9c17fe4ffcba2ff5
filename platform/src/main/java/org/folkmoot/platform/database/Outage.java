package org.folkmoot.platform.database;

import com.mysql.cj.exceptions.StatementIsClosedException;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.ConnectionException;

/** Tells a database that is away for a moment from a fault that would come back. */
public final class Outage {

    private static final List<Class<? extends Exception>> LOST = List.of(
            ConnectionException.class,
            SQLTransientException.class,
            SQLRecoverableException.class,
            SQLNonTransientConnectionException.class,
            // All that the driver tells of a connection lost in the middle of a batch: it clears the batch of the
            // statement
            // that went with the connection, and this takes the place of what it had met.
            StatementIsClosedException.class);

    private static final List<Class<? extends Exception>> UNFINISHED = List.of(
            TransactionalException.class,
            RollbackException.class,
            SystemException.class,
            HeuristicMixedException.class,
            HeuristicRollbackException.class);

    private Outage() {}

    /**
     * True where the failure comes from a lost connection, a lock wait or a deadlock. A transaction that could neither be
     * committed nor rolled back is one too, unless the database said why: the container then tells of its own end of the
     * transaction alone, and what the driver had met is lost.
     */
    public static boolean causedBy(Throwable failure) {
        return causes(failure).anyMatch(cause -> isOne(cause, LOST))
                || causes(failure).anyMatch(cause -> isOne(cause, UNFINISHED))
                        && causes(failure).noneMatch(SQLException.class::isInstance);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    private static boolean isOne(Throwable cause, List<Class<? extends Exception>> kinds) {
        return kinds.stream().anyMatch(kind -> kind.isInstance(cause));
    }
}
