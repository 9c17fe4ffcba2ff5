package org.folkmoot.members.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.admission.Tokens;
import org.folkmoot.members.model.Choices.Kind;
import org.folkmoot.members.model.Decision;
import org.folkmoot.members.model.Directories.Entry;
import org.folkmoot.members.model.EqualityAnswers;
import org.folkmoot.members.model.HistoryLine;
import org.folkmoot.members.model.Postcode;
import org.folkmoot.members.store.views.OfficeList;
import org.folkmoot.members.store.views.OfficeLists;
import org.folkmoot.members.testing.Constitutions;
import org.folkmoot.platform.database.TrustJdbi;
import org.folkmoot.testkit.database.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbiStoresIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated("members");

    private static final Instant NOW = Instant.parse("2023-10-02T09:30:15.123456Z");
    private static final PersonId ANN = new PersonId(1);

    private Jdbi jdbi;

    @BeforeEach
    void connect() {
        jdbi = TrustJdbi.over(DATABASE.dataSource());
    }

    @AfterEach
    void empty() {
        DATABASE.emptyTables();
    }

    @Test
    void everyListOfTheOfficeHasHeadingsAndIsReadToItsEnd() {
        OfficeLists lists = new OfficeLists(jdbi);

        for (OfficeList each : OfficeList.values()) {
            assertThat(lists.headings(each)).as(each.slug()).isNotEmpty();
            assertThat(lists.after(each, null, 10)).as(each.slug()).isEmpty();
        }
    }

    @Test
    void theConstitutionInForceIsTheNewestThatHasBegun() {
        JdbiConstitutions constitutions = new JdbiConstitutions(jdbi);
        constitutions.add(Constitutions.small(), NOW);

        assertThat(constitutions.inForce(LocalDate.of(2019, 12, 31)).constituencies())
                .isEmpty();
        assertThat(constitutions.inForce(LocalDate.of(2020, 1, 1)).nameOf("users", "bexley"))
                .isEqualTo("Service users, Bexley");
        assertThat(constitutions.all()).hasSize(1);
    }

    @Test
    void aDecisionIsKeptWithRuleClauseVersionAndInputs() {
        JdbiRecords records = new JdbiRecords(jdbi);
        Decision decision = new Decision(
                0,
                ANN,
                NOW,
                3,
                "ApplicantLivesInTheArea",
                "clause 7",
                "CLEAR",
                "public-bexley",
                null,
                "words",
                "in",
                "me");

        long id = records.decided(decision);

        assertThat(records.decisionsOn(ANN)).hasSize(1);
        assertThat(records.decision(id)).hasValueSatisfying(read -> {
            assertThat(read.clause()).isEqualTo("clause 7");
            assertThat(read.constitution()).isEqualTo(3);
            assertThat(read.at()).isEqualTo(NOW);
        });
    }

    @Test
    void historyIsReadNewestFirst() {
        JdbiRecords records = new JdbiRecords(jdbi);
        records.happened(ANN, new HistoryLine(NOW, "office", "first"));
        records.happened(ANN, new HistoryLine(NOW.plusSeconds(1), "office", "second"));

        assertThat(records.historyOf(ANN, 10)).extracting(HistoryLine::words).containsExactly("second", "first");
    }

    @Test
    void choosingAgainReplacesWhatWasChosen() {
        JdbiChoices choices = new JdbiChoices(jdbi);
        choices.choose(ANN, Kind.INTEREST, List.of("a", "b"), Set.of(), NOW);
        choices.choose(ANN, Kind.NETWORK, List.of("n"), Set.of("n"), NOW);

        choices.choose(ANN, Kind.INTEREST, List.of("b", "c"), Set.of(), NOW);
        assertThat(choices.of(ANN, Kind.INTEREST)).containsExactly("b", "c");

        choices.choose(ANN, Kind.INTEREST, List.of(), Set.of(), NOW);
        assertThat(choices.of(ANN, Kind.INTEREST)).isEmpty();
        assertThat(choices.of(ANN, Kind.NETWORK)).containsExactly("n");
    }

    @Test
    void equalityAnswersAreFoundByTheirKeyOnlyAndCarryAMonthAtMost() {
        JdbiEqualityVault vault = new JdbiEqualityVault(jdbi);
        byte[] key = Tokens.hash("key");

        vault.put(key, new EqualityAnswers(Map.of("sex", "female", "unknown", "x")), YearMonth.of(2023, 10));
        vault.put(key, new EqualityAnswers(Map.of("religion", "none")), YearMonth.of(2023, 11));

        assertThat(vault.get(key)).contains(new EqualityAnswers(Map.of("religion", "none")));
        assertThat(vault.get(Tokens.hash("other"))).isEmpty();
        assertThat(DATABASE.rows("select month from members_equality")).hasSize(1);
        vault.remove(key);
        assertThat(vault.get(key)).isEmpty();
    }

    @Test
    void theNewestReadyDirectoryIsAskedFirstAndThenThePack() {
        JdbiPostcodes postcodes = new JdbiPostcodes(jdbi);
        postcodes.beginPack("areas.csv", NOW);
        postcodes.add(0, List.of(entry("SE108RW", "E09000011"), entry("DA67DQ", "E09000004")), 0);
        postcodes.ready(0, NOW);
        int imported = postcodes.begin("ONSPD", "onspd.csv", NOW);
        postcodes.add(
                imported, List.of(entry("SE108RW", "E09000099"), new Entry("SE109ZZ", "E09000011", "", "", true)), 3);

        assertThat(authority(postcodes, "SE10 8RW")).isEqualTo("E09000011");
        postcodes.ready(imported, NOW);

        assertThat(authority(postcodes, "SE10 8RW")).isEqualTo("E09000099");
        assertThat(authority(postcodes, "DA6 7DQ")).isEqualTo("E09000004");
        assertThat(postcodes.find(new Postcode("SE109ZZ")).orElseThrow().gone()).isTrue();
        assertThat(postcodes.find(new Postcode("ZZ11ZZ"))).isEmpty();
        assertThat(postcodes.all().get(0).refused()).isEqualTo(3);
        assertThat(postcodes.removeSome(imported, 10)).isEqualTo(2);
    }

    @Test
    void anAreaWithoutANameIsCalledByItsCode() {
        JdbiPostcodes postcodes = new JdbiPostcodes(jdbi);
        postcodes.nameAreas(Map.of("E09000011", "Greenwich"));

        assertThat(postcodes.areaName("E09000011")).isEqualTo("Greenwich");
        assertThat(postcodes.areaName("E09000012")).isEqualTo("E09000012");
    }

    private static Entry entry(String postcode, String authority) {
        return new Entry(postcode, authority, "E05000001", "", false);
    }

    private static String authority(JdbiPostcodes postcodes, String typed) {
        return postcodes
                .find(Postcode.parse(typed).orElseThrow())
                .orElseThrow()
                .place()
                .authority();
    }
}
