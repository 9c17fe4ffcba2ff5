package org.folkmoot.platform.database;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows as records, package-private ones too: the column {@code next_try} fills the component {@code nextTry}. A
 * component without a column is a fault of the query.
 */
final class RecordRows<T> implements RowMapper<T> {

    private final Constructor<T> constructor;
    private final RecordComponent[] components;

    private RecordRows(Constructor<T> constructor, RecordComponent[] components) {
        this.constructor = constructor;
        this.components = components;
    }

    static <T> RecordRows<T> of(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
        }
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return new RecordRows<>(constructor, components);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("A record without its constructor: " + type, e);
        }
    }

    @Override
    public T map(ResultSet rows, StatementContext context) throws SQLException {
        return specialize(rows, context).map(rows, context);
    }

    @Override
    public RowMapper<T> specialize(ResultSet rows, StatementContext context) throws SQLException {
        Map<String, Integer> columns = columns(rows.getMetaData());
        int[] positions = new int[components.length];
        ColumnMapper<?>[] mappers = new ColumnMapper<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            Integer position = columns.get(key(components[i].getName()));
            Type type = components[i].getGenericType();
            if (position == null) {
                throw new IllegalStateException("No column for " + components[i].getName() + " of "
                        + constructor.getDeclaringClass().getSimpleName());
            }
            positions[i] = position;
            mappers[i] = context.findColumnMapperFor(type)
                    .orElseThrow(() -> new IllegalStateException("No column can be read as " + type));
        }
        return (row, ignored) -> read(row, positions, mappers, context);
    }

    private T read(ResultSet row, int[] positions, ColumnMapper<?>[] mappers, StatementContext context)
            throws SQLException {
        @Nullable Object[] values = new Object[positions.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = mappers[i].map(row, positions[i], context);
        }
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "A row is no " + constructor.getDeclaringClass().getSimpleName(), e);
        }
    }

    private static Map<String, Integer> columns(ResultSetMetaData row) throws SQLException {
        Map<String, Integer> columns = new HashMap<>();
        for (int position = 1; position <= row.getColumnCount(); position++) {
            columns.putIfAbsent(key(row.getColumnLabel(position)), position);
        }
        return columns;
    }

    private static String key(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }
}
