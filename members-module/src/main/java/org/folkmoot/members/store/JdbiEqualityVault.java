package org.folkmoot.members.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.folkmoot.members.model.EqualityAnswers;
import org.folkmoot.members.model.EqualityVault;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

/** Equality answers in their own table. */
@ApplicationScoped
public class JdbiEqualityVault implements EqualityVault {

    private static final String NAMES = String.join(", ", EqualityAnswers.COLUMNS);
    private static final String PLACES =
            EqualityAnswers.COLUMNS.stream().map(each -> ":" + each).collect(Collectors.joining(", "));

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JdbiEqualityVault() {
        this.jdbi = null;
    }

    @Inject
    public JdbiEqualityVault(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void put(byte[] personKey, EqualityAnswers answers, YearMonth month) {
        jdbi.useHandle(handle -> {
            Update update = handle.createUpdate("replace into members_equality (person_key, month, " + NAMES
                            + ") values (:key, :month, " + PLACES + ")")
                    .bind("key", personKey)
                    .bind("month", month.toString());
            EqualityAnswers.COLUMNS.forEach(column -> update.bind(column, answers.get(column)));
            update.execute();
        });
    }

    @Override
    public Optional<EqualityAnswers> get(byte[] personKey) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select " + NAMES + " from members_equality where person_key = :key")
                        .bind("key", personKey)
                        .map((row, context) -> {
                            Map<String, String> values = new LinkedHashMap<>();
                            for (String column : EqualityAnswers.COLUMNS) {
                                String value = row.getString(column);
                                if (value != null) {
                                    values.put(column, value);
                                }
                            }
                            return new EqualityAnswers(values);
                        })
                        .findOne());
    }

    @Override
    public void remove(byte[] personKey) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from members_equality where person_key = :key")
                .bind("key", personKey)
                .execute());
    }
}
