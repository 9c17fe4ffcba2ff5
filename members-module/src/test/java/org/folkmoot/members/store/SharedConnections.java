package org.folkmoot.members.store;

import jakarta.persistence.EntityManager;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Connections that are the entity manager's own while its thread is in a transaction, as in the container. */
final class SharedConnections implements DataSource {

    private final DataSource other;
    private final EntityManager entities;
    private final Thread own = Thread.currentThread();

    SharedConnections(DataSource other, EntityManager entities) {
        this.other = other;
        this.entities = entities;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return Thread.currentThread() == own && entities.getTransaction().isActive()
                ? leftOpen(entities.unwrap(Connection.class))
                : other.getConnection();
    }

    private static Connection leftOpen(Connection shared) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> "close".equals(method.getName()) ? null : ask(shared, method, arguments));
    }

    private static Object ask(Connection shared, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(shared, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return other.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        other.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        other.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return other.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("connections");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return other.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return other.isWrapperFor(type);
    }
}
