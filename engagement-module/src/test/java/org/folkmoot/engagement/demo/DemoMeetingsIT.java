package org.folkmoot.engagement.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.engagement.testing.RecipientBuilder.person;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.folkmoot.engagement.store.DemoRows;
import org.folkmoot.engagement.store.SqlFollowUpBook;
import org.folkmoot.engagement.store.SqlPaperBook;
import org.folkmoot.engagement.store.SqlQuestionBook;
import org.folkmoot.engagement.testing.EngagementDatabase;
import org.folkmoot.engagement.testing.Fakes;
import org.folkmoot.engagement.testing.WiredModule;
import org.folkmoot.platform.packs.ClassPathPack;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pack starts with meetings in every state, with people who came, questions, outputs and words from tables. */
class DemoMeetingsIT {

    @RegisterExtension
    static final TestDatabase server = TestDatabase.migrated("engagement");

    private final EngagementDatabase database = EngagementDatabase.begin(server);

    @AfterEach
    void end() {
        database.close();
        server.emptyTables();
    }

    @ParameterizedTest
    @CsvSource("oxleas, public-bexley, public-greenwich, 2023-10-02")
    void aPackHasMeetingsInEveryState(String pack, String first, String second, String day) {
        database.jdbi()
                .useHandle(
                        handle -> handle.execute(
                                "set session sql_mode ="
                                        + " 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO'"));
        WiredModule module = new WiredModule(database);
        module.clock.moveTo(Instant.parse(day + "T11:00:00Z"));
        for (int i = 1; i <= 90; i++) {
            String scope = i % 3 == 0 ? second : first;
            module.known(
                    pack.equals("swlstg")
                            ? person(i).inNetworks(scope)
                            : person(i).in(scope));
        }

        keeping(module)
                .keep(ClassPathPack.of(pack, true, getClass().getClassLoader())
                        .yaml("meetings.yaml", PackMeetings.SCHEMA, PackMeetings.class)
                        .orElseThrow());
        database.forget();

        assertThat(counts("select state, count(*) from engagement_meeting group by state"))
                .containsKeys("DRAFT", "WAITING_FOR_APPROVAL", "INVITING", "HELD", "CANCELLED");
        assertThat(number("select count(*) from engagement_invitation where waiting_since is not null"))
                .isPositive();
        assertThat(number("select count(*) from engagement_meeting where calendar_sequence > 0 and state = 'INVITING'"))
                .isPositive();
        for (String table : List.of(
                "attendance where came", "table_note", "paper", "question", "agenda_item", "reply", "payment")) {
            assertThat(number("select count(*) from engagement_" + table))
                    .as(table)
                    .isPositive();
        }
    }

    private KeepDemoMeetings keeping(WiredModule module) {
        DemoRows rows = new DemoRows(database.jdbi());
        DemoDetails details = new DemoDetails(
                new SqlPaperBook(database.jdbi()),
                new SqlQuestionBook(database.jdbi()),
                new SqlFollowUpBook(database.jdbi()),
                rows);
        return new KeepDemoMeetings(
                module.meetings,
                rows,
                details,
                module.audiences,
                module.calendar,
                Fakes.content(),
                module.floor.audit(),
                module.clock);
    }

    private long number(String sql) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(sql).mapTo(Long.class).one());
    }

    private Map<String, Long> counts(String sql) {
        return database.jdbi()
                .withHandle(handle ->
                        handle
                                .createQuery(sql)
                                .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
                                .stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
