package org.folkmoot.platform.database;

import java.lang.reflect.Type;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.folkmoot.contracts.PersonId;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.ColumnMappers;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.transaction.CMTTransactionHandler;

/**
 * Jdbi as the product uses it: transactions are the container's, times are UTC whatever the machine's zone, and any
 * record can be read from columns named like its components.
 */
public final class TrustJdbi {

    private TrustJdbi() {}

    /** Jdbi over a data source whose transactions someone else begins and ends. */
    public static Jdbi over(DataSource dataSource) {
        Jdbi jdbi = Jdbi.create(dataSource);
        jdbi.setTransactionHandler(new CMTTransactionHandler());
        jdbi.getConfig(Handles.class).setForceEndTransactions(false);
        jdbi.getConfig(SqlStatements.class).addCustomizer(new LongStatements());
        registerArguments(jdbi);
        registerColumns(jdbi);
        jdbi.registerRowMapper(TrustJdbi::recordMapper);
        return jdbi;
    }

    private static void registerArguments(Jdbi jdbi) {
        jdbi.registerArgument(new InstantArgument());
        jdbi.registerArgument(new LocalDateArgument());
        jdbi.registerArgument(new PersonIdArgument());
    }

    private static void registerColumns(Jdbi jdbi) {
        jdbi.registerColumnMapper(Instant.class, (rows, column, context) -> {
            LocalDateTime utc = rows.getObject(column, LocalDateTime.class);
            return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
        });
        jdbi.registerColumnMapper(LocalDate.class, (rows, column, context) -> rows.getObject(column, LocalDate.class));
        jdbi.registerColumnMapper(PersonId.class, (rows, column, context) -> {
            long id = rows.getLong(column);
            return rows.wasNull() ? null : new PersonId(id);
        });
    }

    private static Optional<RowMapper<?>> recordMapper(Type type, ConfigRegistry config) {
        if (type instanceof Class<?> candidate
                && candidate.isRecord()
                && config.get(ColumnMappers.class).findFor(type).isEmpty()) {
            return Optional.of(RecordRows.of(candidate));
        }
        return Optional.empty();
    }

    private static final class InstantArgument extends AbstractArgumentFactory<Instant> {
        private InstantArgument() {
            super(Types.TIMESTAMP);
        }

        @Override
        protected Argument build(Instant value, ConfigRegistry config) {
            LocalDateTime utc = LocalDateTime.ofInstant(value, ZoneOffset.UTC);
            return (position, statement, context) -> statement.setObject(position, utc);
        }
    }

    private static final class LocalDateArgument extends AbstractArgumentFactory<LocalDate> {
        private LocalDateArgument() {
            super(Types.DATE);
        }

        @Override
        protected Argument build(LocalDate value, ConfigRegistry config) {
            return (position, statement, context) -> statement.setObject(position, value);
        }
    }

    private static final class PersonIdArgument extends AbstractArgumentFactory<PersonId> {
        private PersonIdArgument() {
            super(Types.BIGINT);
        }

        @Override
        protected Argument build(PersonId value, ConfigRegistry config) {
            return (position, statement, context) -> statement.setLong(position, value.value());
        }
    }
}
