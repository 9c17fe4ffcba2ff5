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
    @CsvSource({
        "oxleas, public-bexley, public-greenwich, public-bromley, 2023-10-02",
        "tewv, public-durham, public-york, public-middlesbrough, 2025-11-03",
        "oxford-health, public-oxford, public-cherwell, public-vale-of-white-horse, 2021-10-06",
        "swlstg, public-none, public-none, public-none, 2024-06-03",
        "leeds-values-network, public-none, public-none, public-none, 2015-06-01"
    })
    void aPackHasMeetingsInEveryState(String pack, String first, String second, String third, String day) {
        database.jdbi()
                .useHandle(
                        handle -> handle.execute(
                                "set session sql_mode ="
                                        + " 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO'"));
        WiredModule module = new WiredModule(database);
        module.clock.moveTo(Instant.parse(day + "T11:00:00Z"));
        for (int i = 1; i <= 90; i++) {
            module.known(person(i)
                    .in(List.of(first, second, third).get(i % 3))
                    .inNetworks(
                            "steering-group",
                            "involvement",
                            "families-and-carers",
                            "carers",
                            "lived-experience",
                            "leeds-nhs-values-network"));
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
        assertThat(number("select count(*) from engagement_meeting m where state = 'HELD' and not exists"
                        + " (select 1 from engagement_attendance a where a.meeting_id = m.id and a.came)"))
                .as("meetings to which nobody came")
                .isZero();
        for (String table : List.of(
                "attendance where came",
                "table_note",
                "paper",
                "question",
                "agenda_item",
                "reply",
                "payment",
                "waiting_step")) {
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
