package org.folkmoot.members.representation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.admission.EqualityKeys;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Comparison;
import org.folkmoot.members.model.EqualityAnswers;
import org.folkmoot.members.model.Measure;
import org.folkmoot.members.representation.CompareTheMembership.Line;
import org.folkmoot.members.representation.CompareTheMembership.Table;
import org.folkmoot.members.representation.TakeThePopulation.Others;
import org.folkmoot.members.store.JdbiConstitutions;
import org.folkmoot.members.store.JdbiEqualityVault;
import org.folkmoot.members.store.JdbiPopulation;
import org.folkmoot.members.store.views.RegisterFigures;
import org.folkmoot.members.testing.Constitutions;
import org.folkmoot.members.testing.Noted;
import org.folkmoot.members.testing.People;
import org.folkmoot.platform.database.TrustJdbi;
import org.folkmoot.platform.links.Keys;
import org.folkmoot.platform.settings.Installation;
import org.folkmoot.testkit.clock.StandingClock;
import org.folkmoot.testkit.database.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class CompareTheMembershipIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated("members");

    private static final LocalDate TODAY = LocalDate.of(2023, 11, 1);

    @TempDir
    Path folder;

    private final StandingClock clock = StandingClock.at(TODAY);
    private final Noted noted = new Noted();
    private EqualityKeys keys;
    private JdbiEqualityVault vault;
    private JdbiPopulation population;
    private CompareTheMembership compare;

    @BeforeEach
    void start() {
        Jdbi jdbi = TrustJdbi.over(DATABASE.dataSource());
        Keys files = new Keys(new Installation(name -> Optional.of(folder.toString())));
        files.run();
        keys = new EqualityKeys(files);
        vault = new JdbiEqualityVault(jdbi);
        population = new JdbiPopulation(jdbi);
        JdbiConstitutions constitutions = new JdbiConstitutions(jdbi);
        constitutions.add(Constitutions.small(), People.CREATED);
        compare = new CompareTheMembership(
                new PresentConstitution(constitutions, clock),
                population,
                new RegisterFigures(jdbi),
                vault,
                keys,
                noted,
                clock);
        population.replace(ReadPopulation.of(
                        "area,age_0_16,age_17_21,age_22_plus,female,male\n" + "E09000004,100,50,850,600,400\n")
                .figures());
        DATABASE.execute("insert ignore into members_area_change values ('E07000163', 'E06000065', '2023-04-01'),"
                + " ('E07000164', 'E06000065', '2023-04-01')");
    }

    @AfterEach
    void empty() {
        DATABASE.emptyTables();
    }

    @Test
    void agesAreComparedWithThePeopleOfTheArea() {
        member(1, "public-bexley", "2010-01-01");
        member(2, "public-bexley", "1980-01-01");
        member(3, "public-bexley", "1980-01-01");
        member(4, "public-bexley", null);
        member(5, "users", "1980-01-01");

        Table ages = compare.compare("public-bexley").get(0);

        assertThat(ages.unknown()).contains(1L);
        assertThat(ages.lines())
                .extracting(each -> each.members().orElseThrow())
                .containsExactly(1L, 0L, 2L);
        assertThat(ages.lines().get(0).comparison())
                .as("nobody under 16 may join, so that they are no part of the whole")
                .isNull();
        assertThat(ages.lines().get(2).comparison()).isEqualTo(new Comparison(2, 2, 850, 900));
    }

    @Test
    void equalityAnswersAreCountedForPublicMembersOnly() {
        for (long id = 1; id <= 30; id++) {
            member(id, "public-bexley", "1980-01-01");
            answer(id, id <= 12 ? "female" : "male");
        }
        member(31, "users", "1980-01-01");
        answer(31, "female");
        answer(99, "female");
        for (long id = 40; id < 50; id++) {
            member(id, "public-bexley", "1980-01-01");
        }

        Table sex = table(Measure.SEX);

        assertThat(sex.lines()).extracting(each -> each.members().orElseThrow()).containsExactly(12L, 18L);
        assertThat(sex.unknown()).contains(10L);
        assertThat(sex.equality()).isTrue();
    }

    @Test
    void theKindOfWorkIsKeptAndCounted() {
        List<Measure.Band> bands = Measure.SOCIO_ECONOMIC.bands();
        for (int id = 1; id <= 40; id++) {
            member(id, "public-bexley", "1980-01-01");
            int band = id <= 6 ? 0 : id <= 13 ? 1 : id <= 21 ? 2 : 3;
            if (id <= 30) {
                EqualityAnswers answers =
                        new EqualityAnswers(Map.of("work", bands.get(band).code()));
                vault.put(keys.of(new PersonId(id)), answers, YearMonth.of(2023, 10));
            }
        }

        assertThat(table(Measure.SOCIO_ECONOMIC).lines())
                .extracting(each -> each.members().orElseThrow())
                .containsExactly(6L, 7L, 8L, 9L);
    }

    @Test
    void smallNumbersAreShownToNobodyAndKeptNowhere() {
        for (long id = 1; id <= 30; id++) {
            member(id, "public-bexley", "1980-01-01");
            answer(id, id <= 2 ? "female" : "male");
        }

        Table sex = table(Measure.SEX);

        assertThat(sex.lines().get(0).members()).isEmpty();
        assertThat(sex.lines()).extracting(Line::comparison).containsOnlyNulls();
        assertThat(DATABASE.number("select count(*) from members_equality_figure where members < 5"))
                .isZero();
    }

    @Test
    void oneAnswerMoreIsNotSeenBeforeTheNextMonth() {
        for (long id = 1; id <= 20; id++) {
            member(id, "public-bexley", "1980-01-01");
            answer(id, id <= 10 ? "female" : "male");
        }
        Table before = table(Measure.SEX);
        member(21, "public-bexley", "1980-01-01");
        answer(21, "female");

        assertThat(table(Measure.SEX)).isEqualTo(before);

        clock.move(Duration.ofDays(31));
        assertThat(table(Measure.SEX).lines().get(0).members()).contains(11L);
    }

    @Test
    void figuresOfOldAreasCountInTheNewOne() {
        population.replace(ReadPopulation.of(
                        "ltla21_code,name,age_0_16\nE07000163,Craven,9495\nE07000164,Hambleton,15529\nTOTAL,,1\n")
                .figures());

        assertThat(population.in(List.of("E06000065"))).containsEntry("age_0_16", 25_024L);
        assertThat(population.in(List.of("E07000163"))).containsEntry("age_0_16", 9_495L);
        assertThat(population.areas()).containsExactly("E06000065");
    }

    @Test
    void aFileWithFaultsChangesNothing() {
        ReadPopulation read = ReadPopulation.of("area,female\nE09000004,many\nBexley,3\n");

        assertThat(read.faults())
                .containsExactly(
                        "Line 2: “many” is not a number, in column female",
                        "Line 3: “Bexley” is not the code of an area, like E09000004");
        assertThat(ReadPopulation.of("name,female\nBexley,3\n").faults()).hasSize(1);
        assertThat(ReadPopulation.of("").faults()).isNotEmpty();
    }

    @Test
    void aFileCanAddToTheFiguresAndTheLastImportBeTakenBack() {
        TakeThePopulation take = new TakeThePopulation(population, noted);

        take.take("area,work_professional,work_routine\nE09000004,70,\n", Others.KEEP);

        assertThat(take.figures().get("E09000004"))
                .containsEntry("female", 600L)
                .containsEntry("work_professional", 70L)
                .doesNotContainKey("work_routine");
        assertThat(table(Measure.SOCIO_ECONOMIC).withoutPeople()).isFalse();

        take.takeBack();

        assertThat(take.figures().get("E09000004"))
                .containsEntry("female", 600L)
                .hasSize(5);
        assertThat(table(Measure.SOCIO_ECONOMIC).withoutPeople()).isTrue();
        assertThat(noted.audit()).contains("population.import-back population 5 figures as before");

        take.takeBack();
        take.take("area,male\nE09000006,3\n", Others.REMOVE);

        assertThat(take.figures()).containsOnlyKeys("E09000006");
    }

    private Table table(Measure measure) {
        return compare.compare(null).stream()
                .filter(each -> each.measure() == measure)
                .findFirst()
                .orElseThrow();
    }

    private void answer(long person, String sex) {
        vault.put(keys.of(new PersonId(person)), new EqualityAnswers(Map.of("sex", sex)), YearMonth.of(2023, 10));
    }

    private static void member(long id, String constituency, String born) {
        DATABASE.execute(
                "insert into members_person (id, version, status, first_name, last_name, first_key, last_key, channel,"
                        + " format, objects_register, objects_engagement, created_at, constituency, born)"
                        + " values (?, 1, 'MEMBER', 'P', 'Q', 'p', 'q', 'EMAIL', 'standard', false, false,"
                        + " '2020-01-01', ?, ?)",
                id,
                constituency,
                born);
    }
}
