package org.folkmoot.members.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.folkmoot.members.model.EqualityAnswers;
import org.folkmoot.members.model.EqualityTally;
import org.folkmoot.members.model.EqualityVault;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Update;

/** Equality answers in their own table. */
@ApplicationScoped
public class JdbiEqualityVault implements EqualityVault {

    private static final String NAMES = String.join(", ", EqualityAnswers.COLUMNS);
    private static final String PLACES =
            EqualityAnswers.COLUMNS.stream().map(each -> ":" + each).collect(Collectors.joining(", "));

    private static final List<String> COUNTED =
            List.of("sex", "ethnic_group", "disability", "disability_impact", "work");

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
    public void putAll(Map<byte[], EqualityAnswers> answers, YearMonth month) {
        if (answers.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch("replace into members_equality (person_key, month, " + NAMES
                    + ") values (:key, :month, " + PLACES + ")");
            answers.forEach((key, each) -> {
                batch.bind("key", key).bind("month", month.toString());
                EqualityAnswers.COLUMNS.forEach(column -> batch.bind(column, each.get(column)));
                batch.add();
            });
            batch.execute();
        });
    }

    @Override
    public void count(EqualityTally tally) {
        jdbi.useHandle(handle -> handle.createQuery("select person_key, sex, ethnic_group, disability,"
                        + " disability_impact, work from members_equality")
                .setFetchSize(Integer.MIN_VALUE)
                .map((row, context) -> {
                    Map<String, String> values = new HashMap<>();
                    for (String column : COUNTED) {
                        String value = row.getString(column);
                        if (value != null) {
                            values.put(column, value);
                        }
                    }
                    tally.entry(row.getBytes("person_key"), new EqualityAnswers(values));
                    return true;
                })
                .forEach(each -> {}));
    }

    @Override
    public Map<String, Optional<Long>> figures(YearMonth month) {
        return jdbi.withHandle(handle -> {
            Map<String, Optional<Long>> figures = new HashMap<>();
            handle.createQuery("select band, members from members_equality_figure where month = :month")
                    .bind("month", month.toString())
                    .map((row, context) -> {
                        long members = row.getLong("members");
                        Optional<Long> shown = row.wasNull() ? Optional.empty() : Optional.of(members);
                        return figures.put(row.getString("band"), shown);
                    })
                    .list();
            return figures;
        });
    }

    @Override
    public void keepFigures(YearMonth month, Map<String, Optional<Long>> figures) {
        jdbi.useHandle(handle -> figures.forEach((band, members) -> handle.createUpdate(
                        "insert ignore into members_equality_figure (month, band, members)"
                                + " values (:month, :band, :members)")
                .bind("month", month.toString())
                .bind("band", band)
                .bind("members", members.orElse(null))
                .execute()));
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
