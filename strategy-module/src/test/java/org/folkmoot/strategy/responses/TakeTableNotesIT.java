package org.folkmoot.strategy.responses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.contracts.engagement.MeetingGlance;
import org.folkmoot.contracts.engagement.TableNotes;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.outcomes.ReadProgress;
import org.folkmoot.strategy.store.Contributions;
import org.folkmoot.strategy.store.Progress;
import org.folkmoot.strategy.store.Themes;
import org.folkmoot.strategy.store.views.SurveyNumbers;
import org.folkmoot.strategy.store.views.WordsSaid;
import org.folkmoot.strategy.testing.SurveyBench;
import org.folkmoot.strategy.testing.Workbench;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was noted at tables has the day of its meeting, and whoever ends a consultation is warned of what nobody has read. */
class TakeTableNotesIT {

    private static final long MEETING = 7;
    private static final String SLUG = "what-the-next-chapter-means";

    @RegisterExtension
    static final TestDatabase database = TestDatabase.migrated("platform", "strategy");

    private Workbench bench;
    private long page;

    @BeforeEach
    void load() {
        bench = new Workbench(database, LocalDate.of(2025, 11, 3));
        if (bench.pages.none()) {
            bench.loadPack("tewv");
        }
        SurveyBench.TABLES.forEach(table -> bench.jdbi().useHandle(h -> h.execute("delete from " + table)));
        page = bench.published.find(Kind.CONSULTATION, SLUG).orElseThrow().id();
    }

    @Test
    void tableNotesHaveTheDayOfTheirMeeting() {
        take().take(MEETING, SLUG, List.of(1L, 2L));

        LocalDate day = bench.meetings
                .find(MEETING)
                .map(MeetingGlance::starts)
                .orElseThrow()
                .toLocalDate();
        assertThat(days()).containsExactly(day, day);
        assertThatThrownBy(() -> take().take(MEETING, "nonsense", List.of(1L))).isInstanceOf(NotFound.class);
    }

    @Test
    void notesOfAMeetingThatIsNotForEverybodyHaveTheDayOnWhichTheyCame() {
        bench.meetings.callOff("meeting-" + MEETING);

        take().take(MEETING, SLUG, List.of(1L));

        assertThat(days()).containsExactly(LocalDate.of(2025, 11, 3));
    }

    @Test
    void whoEndsAConsultationIsWarnedOfWhatNobodyHasReadOrPutIntoThemes() {
        take().take(MEETING, SLUG, List.of(1L, 2L));
        assertThat(warnings()).as("it is still open").noneMatch(warning -> warning.contains("not looked over"));

        bench.clock.move(Duration.ofDays(400));

        assertThat(warnings())
                .contains("2 things that were said were not looked over yet.")
                .contains("2 things that were said were not put into themes yet.");
    }

    private List<String> warnings() {
        return new ReadProgress(
                        bench.published,
                        new Progress(bench.jdbi()),
                        new Themes(bench.jdbi()),
                        new SurveyNumbers(bench.jdbi()),
                        new WordsSaid(bench.jdbi()),
                        bench.sections.read(),
                        bench.clock)
                .read(page)
                .warnings();
    }

    private List<LocalDate> days() {
        return bench.jdbi()
                .withHandle(h -> h.createQuery("select said_on from strategy_contribution where page_id = :page")
                        .bind("page", page)
                        .mapTo(LocalDate.class)
                        .list());
    }

    private TakeTableNotes take() {
        TableNotes notes = (meeting, ids) -> ids.stream()
                .map(id -> new TableNotes.TableNote(id, "Table " + id, "Waits", "It takes too long"))
                .toList();
        return new TakeTableNotes(
                bench.published,
                new Contributions(bench.jdbi()),
                only(notes),
                bench.meetings,
                bench.audit,
                bench.clock);
    }

    @SuppressWarnings("unchecked") // one answer for each of the two questions that are asked
    private static Instance<TableNotes> only(TableNotes notes) {
        return (Instance<TableNotes>) Proxy.newProxyInstance(
                TakeTableNotesIT.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, arguments) -> method.getName().equals("get") ? notes : Boolean.TRUE);
    }
}
