package org.folkmoot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.folkmoot.launcher.options.DatabaseLogin;
import org.folkmoot.launcher.programs.AnotherLauncher;
import org.folkmoot.launcher.programs.Databases;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** One installation through its life: stopped and started, backed up and restored; nothing is lost. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisabledIfSystemProperty(named = "db.url", matches = ".+", disabledReason = "is about the embedded database")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RecoveryIT {
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    static Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // set by start(), which every test begins with
    private RunningLauncher launcher;

    private Path data() {
        return folder.resolve("data");
    }

    private void start() {
        if (launcher == null || !launcher.isAlive()) {
            launcher = RunningLauncher.start(data());
        }
    }

    @AfterEach
    void nothingWasSaidOnStandardError() {
        assertThat(launcher.err()).isEmpty();
    }

    @AfterAll
    void stop() {
        launcher.close();
    }

    @Test
    @Order(1)
    void theScreenNamesEverything() {
        start();

        assertThat(launcher.out())
                .contains(launcher.addresses().getProperty("web"))
                .contains(launcher.addresses().getProperty("mailbox"))
                .contains(data().toString(), "folkmoot-demo-office", "To stop, press Ctrl-C");
    }

    @Test
    @Order(2)
    void aCleanStopEndsEveryProgramAndAStartKeepsTheData() throws Exception {
        start();
        note("before the stop");
        mail("Kept over the stop");
        long application = launcher.program("application");
        long database = launcher.program("database");
        URI web = URI.create(launcher.addresses().getProperty("web"));

        launcher.close();

        assertThat(RunningLauncher.runs(application)).isFalse();
        assertThat(RunningLauncher.runs(database)).isFalse();
        assertThat(RunningLauncher.answers(web)).isFalse();
        start();
        assertThat(notes()).isEqualTo(1);
        assertThat(mailbox()).contains("Kept over the stop");
    }

    @Test
    @Order(3)
    void aBackupOfTheRunningInstallationIsRestoredElsewhere() throws Exception {
        start();
        long notes = notes();
        Path file = folder.resolve("folkmoot-backup.zip");
        Path elsewhere = folder.resolve("elsewhere");

        assertThat(RunningLauncher.run(data(), "backup", file.toString()).exitCode())
                .isZero();
        launcher.close();
        assertThat(RunningLauncher.run(elsewhere, "restore", file.toString()).exitCode())
                .isZero();
        launcher = RunningLauncher.start(elsewhere);

        assertThat(notes()).isEqualTo(notes);
        assertThat(elsewhere.resolve("keys")).isDirectoryRecursivelyContaining("glob:**");
        launcher.close();
        RunningLauncher again = RunningLauncher.run(elsewhere, "restore", file.toString());
        assertThat(again.exitCode()).isEqualTo(1);
        assertThat(again.err()).contains("into an empty folder only");
    }

    private Connection connect() throws SQLException {
        DatabaseLogin login = AnotherLauncher.login(launcher.data()).orElseThrow();
        return Databases.connect(login);
    }

    private void note(String text) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "create table if not exists launcher_note (id bigint auto_increment primary key, text varchar(80))");
            statement.execute("insert into launcher_note (text) values ('" + text + "')");
        }
    }

    private long notes() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from launcher_note")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void mail(String subject) throws IOException {
        new PlainMail(launcher.addresses().getProperty("smtp")).send(subject);
    }

    private String mailbox() throws IOException, InterruptedException {
        URI page = URI.create(launcher.addresses().getProperty("mailbox") + "/");
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
