package org.folkmoot.platform.database;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementCustomizer;

/**
 * Keeps statements with long lists out of the driver's cache. It holds hundreds of statements for each connection, each
 * with some hundred bytes for each parameter, and lists come in every length.
 */
final class LongStatements implements StatementCustomizer {

    private static final int MOST_PARAMETERS = 100;

    @Override
    public void beforeExecution(PreparedStatement statement, StatementContext context) throws SQLException {
        if (context.getParsedSql().getParameters().getParameterCount() > MOST_PARAMETERS) {
            statement.setPoolable(false);
        }
    }
}
