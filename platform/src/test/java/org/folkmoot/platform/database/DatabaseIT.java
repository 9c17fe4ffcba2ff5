package org.folkmoot.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.platform.settings.Installation;
import org.folkmoot.testkit.database.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DatabaseIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.migrated();

    @Test
    void theTablesAreMadeOnceHoweverOftenTheProductStarts() {
        MigrateModules migrations = new MigrateModules(List.of("platform"));

        migrations.migrate(database.dataSource());
        migrations.migrate(database.dataSource());

        assertThat(database.count("platform_setting_version")).isEqualTo(1);
        assertThat(database.number("select count(*) from platform_flyway where success = 0"))
                .isZero();
    }

    @Test
    void aConnectionLostInTheMiddleOfABatchIsAnOutage() throws SQLException {
        database.execute("create table lost (id int primary key)");
        String asInTheProduct = database.url() + "&useServerPrepStmts=true&cachePrepStmts=true";
        try (Connection connection = DriverManager.getConnection(asInTheProduct, database.user(), database.password());
                PreparedStatement insert = connection.prepareStatement("insert into lost (id) values (?)")) {
            for (int i = 0; i < 100; i++) {
                insert.setInt(1, i);
                insert.addBatch();
            }
            database.execute("kill " + id(connection));

            assertThatThrownBy(insert::executeBatch)
                    .isInstanceOf(SQLException.class)
                    .satisfies(failure -> assertThat(Outage.causedBy(failure)).isTrue());
        }
    }

    private static long id(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select connection_id()")) {
            result.next();
            return result.getLong(1);
        }
    }

    @Test
    void timesAreUtcWhateverTheMachinesZone() {
        database.execute("create table zoned (at datetime(6), day date, person bigint)");
        Jdbi jdbi = TrustJdbi.over(database.dataSource());
        Instant summer = Instant.parse("2023-07-01T11:30:00.123456Z");
        Zoned row = new Zoned(summer, LocalDate.of(2023, 7, 1), new PersonId(5));
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            jdbi.useHandle(handle -> handle.createUpdate("insert into zoned values (:at, :day, :person)")
                    .bind("at", row.at())
                    .bind("day", row.day())
                    .bind("person", row.person())
                    .execute());
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));

            Zoned read = jdbi.withHandle(handle ->
                    handle.createQuery("select * from zoned").mapTo(Zoned.class).one());

            assertThat(read).isEqualTo(row);
            assertThat(database.number("select hour(at) from zoned")).isEqualTo(11);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void aQueryThatForgetsAColumnIsAFault() {
        Jdbi jdbi = TrustJdbi.over(database.dataSource());

        assertThatThrownBy(() -> jdbi.withHandle(handle -> handle.createQuery("select 1 as person")
                        .mapTo(Zoned.class)
                        .one()))
                .hasMessageContaining("No column for at of Zoned");
    }

    @Test
    void nodesThatStartTogetherStartOneAfterTheOther() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch together = new CountDownLatch(2);
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        List<Future<?>> starts = List.of(
                nodes.submit(() -> start(together, inside, most)), nodes.submit(() -> start(together, inside, most)));
        for (Future<?> start : starts) {
            start.get(30, TimeUnit.SECONDS);
        }
        nodes.shutdown();

        assertThat(most).hasValue(1);
    }

    @Test
    void settingsThatMayLoseCommittedWorkAreNamed() {
        List<String> warnings = new DurabilityCheck(TrustJdbi.over(database.dataSource())).warnings();

        boolean flushed = database.number("select @@global.innodb_flush_log_at_trx_commit") == 1;
        assertThat(warnings.stream().anyMatch(warning -> warning.contains("innodb_flush_log_at_trx_commit")))
                .isEqualTo(!flushed);
    }

    private static void start(CountDownLatch together, AtomicInteger inside, AtomicInteger most) {
        Map<String, String> values = Map.of(
                "FOLKMOOT_DB_URL", database.url(),
                "FOLKMOOT_DB_USER", database.user(),
                "FOLKMOOT_DB_PASSWORD", database.password());
        together.countDown();
        new DirectDatabase(new Installation(key -> Optional.ofNullable(values.get(key)))).alone("start", () -> {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            database.number("select 1");
            inside.decrementAndGet();
        });
    }

    record Zoned(Instant at, LocalDate day, PersonId person) {}
}
