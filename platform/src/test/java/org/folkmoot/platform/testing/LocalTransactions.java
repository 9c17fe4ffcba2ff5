package org.folkmoot.platform.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.folkmoot.platform.database.Transactions;
import org.folkmoot.platform.database.TrustJdbi;
import org.jdbi.v3.core.Jdbi;

/** The container's transactions without a container: one connection a transaction, bound to the thread. */
public final class LocalTransactions implements Transactions {

    private final DataSource server;
    private final ThreadLocal<Deque<Running>> stack = ThreadLocal.withInitial(ArrayDeque::new);

    public LocalTransactions(DataSource server) {
        this.server = server;
    }

    /** Jdbi that works in the running transaction of its thread. */
    public Jdbi jdbi() {
        return TrustJdbi.over(dataSource());
    }

    /** A data source whose connections are those of the running transaction. */
    public DataSource dataSource() {
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    boolean asksForConnection = "getConnection".equals(method.getName());
                    return asksForConnection && active()
                            ? shared(current().connection)
                            : invoke(server, method, arguments);
                });
    }

    @Override
    public <T> T inNew(Supplier<T> work) {
        Running mine = new Running(open());
        stack.get().push(mine);
        boolean done = false;
        try {
            T result = work.get();
            mine.connection.commit();
            done = true;
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            stack.get().pop();
            end(mine, done);
        }
    }

    @Override
    public <T> T outside(Supplier<T> work) {
        Deque<Running> before = stack.get();
        stack.set(new ArrayDeque<>());
        try {
            return work.get();
        } finally {
            stack.set(before);
        }
    }

    @Override
    public boolean active() {
        return !stack.get().isEmpty();
    }

    @Override
    public void afterCommit(Runnable work) {
        current().afterCommit.add(work);
    }

    /** What a kill leaves behind: the connection goes away in the middle of the transaction. */
    public void abandon() {
        try {
            current().connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Running current() {
        Running running = stack.get().peek();
        if (running == null) {
            throw new IllegalStateException("No transaction");
        }
        return running;
    }

    private Connection open() {
        try {
            Connection connection = server.getConnection();
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void end(Running running, boolean committed) {
        try {
            if (!committed && !running.connection.isClosed()) {
                running.connection.rollback();
            }
            running.connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        if (committed) {
            running.afterCommit.forEach(Runnable::run);
        }
    }

    private static Connection shared(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                LocalTransactions.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) ->
                        "close".equals(method.getName()) ? null : invoke(connection, method, arguments));
    }

    private static Object invoke(Object target, java.lang.reflect.Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static final class Running {
        private final Connection connection;
        private final List<Runnable> afterCommit = new ArrayList<>();

        private Running(Connection connection) {
            this.connection = connection;
        }
    }
}
