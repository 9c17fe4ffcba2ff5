package org.folkmoot.members.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.folkmoot.members.model.Imports.ImportFile;
import org.folkmoot.members.store.MembersUnit;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** How fast rows are checked and put on record, beside LOAD DATA of the same rows; it prints, and fails on nonsense only. */
class ImportSpeedIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated("members");

    private static final int ROWS = Integer.getInteger("import.rows", 20_000);
    private static final String HEADINGS = "Postcode,Surname,First name,DOB,E-mail,Address\r\n";

    @TempDir
    private Path folder;

    private final MembersUnit unit = new MembersUnit(DATABASE);

    @AfterEach
    void empty() {
        unit.close();
        DATABASE.emptyTables();
    }

    @Test
    void rowsAreCheckedAndPutOnRecord() throws IOException, SQLException {
        ImportDesk desk = new ImportDesk(unit);
        String text = people();
        long id = desk.upload(text);

        long check = System.nanoTime();
        long cpuCheck = cpu();
        ImportFile checked = desk.check(id);
        long commit = System.nanoTime();
        long cpuCommit = cpu();
        ImportFile done = desk.commit(id, false);
        long end = System.nanoTime();
        long cpuEnd = cpu();
        double raw = load(text);

        System.out.printf(
                "Import of %,d rows: checked at %,.0f rows/s, put on record at %,.0f rows/s (%.0f and %.0f"
                        + " CPU microseconds a row in Java); LOAD DATA of the people alone %,.0f rows/s%n",
                ROWS,
                perSecond(commit - check),
                perSecond(end - commit),
                (cpuCommit - cpuCheck) / 1e3 / ROWS,
                (cpuEnd - cpuCommit) / 1e3 / ROWS,
                raw);
        assertThat(checked.tally().good()).isEqualTo(ROWS);
        assertThat(done.tally().added()).isEqualTo(ROWS);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String people() {
        StringBuilder text = new StringBuilder(HEADINGS);
        for (int i = 0; i < ROWS; i++) {
            text.append("DA6 7DQ,Last")
                    .append(letters(i % 5003))
                    .append(",First")
                    .append(letters(i % 701));
            text.append(String.format(",%02d/%02d/%d", 1 + i % 28, 1 + i % 12, 1940 + i % 60));
            text.append(",member")
                    .append(i)
                    .append("@example.org,")
                    .append(i % 200)
                    .append(" High Street\r\n");
        }
        return text.toString();
    }

    private static String letters(int number) {
        return Integer.toString(number, 26)
                .chars()
                .collect(
                        StringBuilder::new,
                        (all, each) -> all.append((char) ('a' + Character.digit(each, 26))),
                        StringBuilder::append)
                .toString();
    }

    private static double perSecond(long nanos) {
        return ROWS * 1e9 / nanos;
    }

    private static boolean takesLocalFiles(Statement statement) throws SQLException {
        try (ResultSet answer = statement.executeQuery("select @@local_infile")) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    /** Raw speed: the same rows loaded by the database itself; not a number where the server takes no local files. */
    private double load(String text) throws IOException, SQLException {
        Path file = folder.resolve("raw.csv");
        Files.writeString(file, text, StandardCharsets.UTF_8);
        String url = DATABASE.url() + "&allowLoadLocalInfile=true";
        try (Connection connection = DriverManager.getConnection(url, DATABASE.user(), DATABASE.password());
                Statement statement = connection.createStatement()) {
            if (!takesLocalFiles(statement)) {
                return Double.NaN;
            }
            statement.execute("create table raw like members_person");
            statement.execute("create table raw_membership like members_membership");
            statement.execute("create table raw_decision like members_decision");
            statement.execute("create table raw_history like members_history");
            long start = System.nanoTime();
            statement.execute("load data local infile '" + file + "' ignore into table raw character set utf8mb4"
                    + " fields terminated by ',' lines terminated by '\\r\\n' ignore 1 lines"
                    + " (postcode, last_name, first_name, @born, mail, line1)"
                    + " set version = 1, status = 'MEMBER', last_key = last_name, first_key = first_name,"
                    + " born = str_to_date(@born, '%d/%m/%Y'), postcode_key = replace(postcode, ' ', ''),"
                    + " mail_key = mail, channel = 'EMAIL', format = 'standard', constituency = 'public-bexley',"
                    + " joined_on = '2023-10-02', objects_register = 0, objects_engagement = 0,"
                    + " created_at = '2023-10-02'");
            return perSecond(System.nanoTime() - start);
        }
    }
}
