package org.folkmoot.testkit.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The tests' database keeps what our tables promise: names as typed, times as given, case and accents ignored. */
class TestDatabaseIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.migrated("probe");

    private static final LocalDateTime NOON = LocalDateTime.of(2026, 7, 1, 12, 0, 0, 123_456_000);

    @BeforeEach
    void empty() {
        database.emptyTables();
    }

    @Test
    void aNameInAnyScriptIsKeptAsTyped() {
        insert("李小龍 🎉 O’Brien");

        assertThat(database.rows("select name from probe_thing").get(0)).containsEntry("name", "李小龍 🎉 O’Brien");
    }

    @Test
    void aTimeIsKeptToTheMicrosecondWithoutAShift() {
        insert("time");

        assertThat(database.rows("select made_at from probe_thing").get(0)).containsEntry("made_at", NOON);
    }

    @Test
    void searchingIgnoresCaseAndAccents() {
        insert("Zoë");

        assertThat(database.number("select count(*) from probe_thing where name = ?", "ZOE"))
                .isEqualTo(1);
    }

    @Test
    void emptyingLeavesNoRow() {
        insert("one");

        database.emptyTables();

        assertThat(database.count("probe_thing")).isZero();
    }

    private static void insert(String name) {
        database.execute("insert into probe_thing (name, made_at) values (?, ?)", name, NOON);
    }
}
