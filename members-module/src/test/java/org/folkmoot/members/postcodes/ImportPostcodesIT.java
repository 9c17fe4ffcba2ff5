package org.folkmoot.members.postcodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.members.model.Directories.Directory;
import org.folkmoot.members.model.Postcode;
import org.folkmoot.members.model.PostcodeDirectory.Found;
import org.folkmoot.members.store.JdbiPostcodes;
import org.folkmoot.members.store.MembersUnit;
import org.folkmoot.members.testing.KeptFile;
import org.folkmoot.members.testing.Noted;
import org.folkmoot.members.testing.SteppedRun;
import org.folkmoot.testkit.clock.StandingClock;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ImportPostcodesIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated("members");

    /** Three committed steps. */
    private static final int ROWS = 25_000;

    private final KeptFile files = new KeptFile();
    private MembersUnit unit;
    private JdbiPostcodes postcodes;
    private ImportPostcodes imports;

    @BeforeEach
    void open() {
        unit = new MembersUnit(DATABASE);
        postcodes = new JdbiPostcodes(unit.jdbi());
        imports = new ImportPostcodes(postcodes, files, new Noted(), StandingClock.at(LocalDate.of(2023, 11, 1)));
    }

    @AfterEach
    void close() {
        unit.close();
        DATABASE.emptyTables();
    }

    @Test
    void aWholeDirectoryTakesTheOldOnesPlace() throws IOException {
        imports.work(run(directory(ROWS, "E09000004"), false));
        SteppedRun second = run(directory(ROWS, "E09000006"), false);

        imports.work(second);

        assertThat(states()).containsExactly("READY", "REPLACED");
        assertThat(authorityOf(3)).isEqualTo("E09000006");
        assertThat(second.result()).isEqualTo(ROWS + " postcodes taken, 0 rows refused");
        assertThat(DATABASE.count("members_postcode")).isEqualTo(ROWS);
    }

    @Test
    void theOldOneIsAskedUntilTheNewOneIsWholeAndAKilledImportGoesOn() throws IOException {
        imports.work(run(directory(ROWS, "E09000004"), false));
        SteppedRun second = run(directory(ROWS, "E09000006"), false).killedAfter(2);

        assertThatThrownBy(() -> imports.work(second)).isInstanceOf(SteppedRun.Killed.class);
        assertThat(authorityOf(3)).isEqualTo("E09000004");
        imports.work(second.again());

        assertThat(authorityOf(3)).isEqualTo("E09000006");
        assertThat(taken(2)).isEqualTo(ROWS);
        assertThat(states()).containsExactly("READY", "REPLACED");
    }

    @Test
    void oneThatIsKilledWhileTheOldRowsGoIsFinishedToo() throws IOException {
        imports.work(run(directory(ROWS, "E09000004"), false));
        SteppedRun second = run(directory(ROWS, "E09000006"), false).killedAfter(6);

        assertThatThrownBy(() -> imports.work(second)).isInstanceOf(SteppedRun.Killed.class);
        assertThat(second.checkpoint()).isEqualTo("complete 2");
        imports.work(second.again());

        assertThat(states()).containsExactly("READY", "REPLACED");
        assertThat(DATABASE.count("members_postcode")).isEqualTo(ROWS);
    }

    @Test
    void aCancelledImportLeavesNothingBehind() throws IOException {
        SteppedRun run = run(directory(ROWS, "E09000004"), false).cancelledAfter(2);

        imports.work(run);

        assertThat(states()).containsExactly("CANCELLED");
        assertThat(DATABASE.count("members_postcode")).isZero();
        assertThat(run.result()).isEqualTo("Stopped; nothing of it is used");
    }

    @Test
    void oneForADryRunIsKeptAside() throws IOException {
        imports.work(run(directory(ROWS, "E09000004"), false));

        imports.work(run(directory(ROWS, "E09000006"), true));

        assertThat(states()).containsExactly("STAGED", "READY");
        assertThat(authorityOf(3)).isEqualTo("E09000004");
    }

    @Test
    void aPostcodeThatANewDirectoryLeavesOutIsKeptAsGone() throws IOException {
        imports.work(run(directory(100, "E09000004"), false));

        imports.work(run(directory(95, "E09000006"), false));

        assertThat(find(94)).hasValueSatisfying(each -> assertThat(each.gone()).isFalse());
        assertThat(find(97)).hasValueSatisfying(each -> {
            assertThat(each.gone()).isTrue();
            assertThat(each.place().authority()).isEqualTo("E09000004");
        });
    }

    @Test
    void whatHalfADirectoryLeavesOutIsNotTakenForGone() throws IOException {
        imports.work(run(directory(100, "E09000004"), false));

        SteppedRun half = run(directory(50, "E09000006"), false);
        imports.work(half);

        assertThat(find(97)).isEmpty();
        assertThat(half.lines()).containsExactly("50 postcodes of the directory before are not in this one");
    }

    @Test
    void anEndedPostcodeIsKeptAndToldApart() throws IOException {
        String text = "pcds,lad25cd,wd25cd,ced25cd,doterm\nSE10 8RW,E09000011,E05014081,,\n"
                + "OX1 1ND,E07000178,E05013115,E58001214,\nSE10 9ZZ,E09000011,E05014081,,201501\n";

        imports.work(run(text, false));

        assertThat(postcodes.find(new Postcode("SE108RW")).orElseThrow().gone()).isFalse();
        assertThat(postcodes.find(new Postcode("SE109ZZ")).orElseThrow().gone()).isTrue();
        assertThat(postcodes.find(new Postcode("OX11ND")).orElseThrow().place().division())
                .isEqualTo("E58001214");
    }

    private SteppedRun run(String text, boolean aside) {
        long id = files.store(
                "postcodes: d.csv", "text/csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        DirectoryLayout layout = DirectoryLayout.of(
                        List.of(text.lines().findFirst().orElseThrow().split(",")))
                .orElseThrow();
        Map<String, String> parameters = new java.util.HashMap<>(layout.asParameters());
        parameters.put("file", String.valueOf(id));
        parameters.put("aside", String.valueOf(aside));
        return new SteppedRun(unit, parameters);
    }

    private static String directory(int rows, String authority) {
        StringBuilder text = new StringBuilder("pcds,oslaua,osward,doterm\n");
        for (int i = 0; i < rows; i++) {
            text.append(postcode(i)).append(',').append(authority).append(",E05014081,\n");
        }
        return text.toString();
    }

    private static String postcode(int number) {
        return "ZZ" + (1 + number / 6760 % 9) + " " + number / 676 % 10 + (char) ('A' + number / 26 % 26)
                + (char) ('A' + number % 26);
    }

    private Optional<Found> find(int number) {
        return postcodes.find(Postcode.parse(postcode(number)).orElseThrow());
    }

    private String authorityOf(int number) {
        return find(number).orElseThrow().place().authority();
    }

    private long taken(int generation) {
        return postcodes.all().stream()
                .filter(each -> each.generation() == generation)
                .findFirst()
                .orElseThrow()
                .taken();
    }

    private List<String> states() {
        return postcodes.all().stream().map(Directory::state).toList();
    }
}
