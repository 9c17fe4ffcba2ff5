package org.folkmoot.launcher.programs;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.folkmoot.launcher.data.DataFolder;
import org.folkmoot.launcher.data.PrivateFiles;
import org.folkmoot.launcher.options.DatabaseLogin;
import org.folkmoot.launcher.refusals.Refused;

/** The real MariaDB server that the jar carries, on this machine only, with every commit on disk before it is answered. */
public final class EmbeddedDatabase implements Program {
    static final String NAME = "database";
    private static final Duration TO_STOP = Duration.ofSeconds(60);
    /** Recovery after a crash reads the log; a long one takes minutes. */
    private static final Duration TO_START = Duration.ofMinutes(10);

    private static final List<String> FIXED = List.of(
            "--bind-address=127.0.0.1",
            "--skip-name-resolve",
            "--skip-ssl", // on loopback; otherwise each start makes an RSA key, which takes up to 20 seconds
            "--socket=mariadb.sock", // relative to the data, because a socket's path may not be long
            "--pid-file=mariadb.pid",
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_0900_ai_ci",
            "--default-time-zone=+00:00",
            "--transaction-isolation=READ-COMMITTED",
            "--sql-mode=ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
            "--innodb-flush-log-at-trx-commit=1",
            "--innodb-doublewrite=1",
            "--max-allowed-packet=64M",
            "--max-connections=200",
            "--local-infile=0",
            "--skip-log-bin");

    private static final long MEBIBYTE = 1024 * 1024;
    private static final long LEAST_POOL = 128 * MEBIBYTE;
    private static final long MOST_POOL = 1024 * MEBIBYTE;
    private static final long LEAST_LOG = 96 * MEBIBYTE;
    private static final long POOLS_IN_MEMORY = 16;

    private final Path programs;
    private final DataFolder data;
    private final Child child;
    private final DatabaseAccount account;

    /** The database of a data folder, run by the programs unpacked there. */
    public EmbeddedDatabase(Programs programs, DataFolder data) {
        this.programs = programs.database();
        this.data = data;
        this.child = new Child(NAME, data, TO_STOP);
        this.account = DatabaseAccount.in(data);
    }

    /** Whether a data folder holds such a database. */
    public static boolean isIn(Path data) {
        return Files.isDirectory(data.resolve(NAME));
    }

    @Override
    public String name() {
        return NAME;
    }

    /** How to sign in. */
    public DatabaseLogin login() {
        return account.login();
    }

    @Override
    public void start() {
        try {
            installOnce();
            RotatingLog.rotateIfFull(log());
            child.start(command(), EmbeddedDatabase::discard);
        } catch (IOException e) {
            throw new Refused("The database cannot be prepared: " + e.getMessage() + ".", e);
        }
        boolean up = Waiting.until(() -> !child.isAlive() || answers(), TO_START);
        if (!up || !child.isAlive()) {
            child.end();
            throw new Refused("The database did not start: " + lastError() + " (" + log() + ").");
        }
    }

    private void installOnce() throws IOException {
        Path folder = data.resolve(NAME);
        if (Files.isDirectory(folder)) {
            return;
        }
        Path part = data.resolve(NAME + ".part");
        PrivateFiles.delete(part);
        PrivateFiles.folder(part);
        Process install = apart(new ProcessBuilder(installing(part)))
                .redirectErrorStream(true)
                .redirectOutput(data.logs().resolve("database-install.log").toFile())
                .start();
        if (waitFor(install) != 0 || !Files.isDirectory(part.resolve("mysql"))) {
            throw new IOException(
                    "its first files could not be made, see " + data.logs().resolve("database-install.log"));
        }
        Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private List<String> installing(Path folder) {
        List<String> command = new ArrayList<>(List.of(
                programs.resolve("scripts/mariadb-install-db").toString(),
                "--no-defaults",
                "--basedir=" + programs,
                "--datadir=" + folder,
                "--auth-root-authentication-method=socket",
                "--auth-root-socket-user=" + System.getProperty("user.name"),
                "--skip-test-db",
                "--skip-name-resolve"));
        command.addAll(asRoot());
        return command;
    }

    private static int waitFor(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw new IOException("interrupted", e);
        }
    }

    private ProcessBuilder command() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(programs.resolve("bin/mariadbd").toString());
        command.add("--no-defaults");
        command.add("--basedir=" + programs);
        command.add("--datadir=" + data.resolve(NAME));
        command.add("--port=" + account.port());
        command.add("--log-error=" + log());
        command.add("--init-file=" + firstStatements());
        command.add("--innodb-buffer-pool-size=" + pool(memory()));
        command.add("--innodb-log-file-size=" + redoLog(memory()));
        command.addAll(FIXED);
        command.addAll(asRoot());
        return apart(new ProcessBuilder(command).directory(data.resolve(NAME).toFile()));
    }

    /** A server that starts takes away the temporary tables of all others that keep theirs in the same folder. */
    private ProcessBuilder apart(ProcessBuilder server) throws IOException {
        server.environment()
                .put("TMPDIR", PrivateFiles.folder(data.resolve(NAME + ".tmp")).toString());
        return server;
    }

    /** What the server may hold of its tables in memory: a sixteenth of the machine's, at most a gibibyte. */
    static long pool(long memory) {
        return Math.max(LEAST_POOL, Math.min(MOST_POOL, memory / POOLS_IN_MEMORY / MEBIBYTE * MEBIBYTE));
    }

    /**
     * How much of its log the server keeps: half of what it holds in memory. With the usual 96 MiB a large import makes it
     * write the same pages again and again; a longer log would make the start after a crash longer.
     */
    static long redoLog(long memory) {
        return Math.max(LEAST_LOG, pool(memory) / 2);
    }

    private static long memory() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
    }

    /** The server refuses to run as root unless told that it may. */
    private static List<String> asRoot() {
        return "root".equals(System.getProperty("user.name")) ? List.of("--user=root") : List.of();
    }

    /** What the server does before it lets anybody in: our database, and our user with the password that we know. */
    private Path firstStatements() throws IOException {
        Path file = data.resolve("database.sql");
        String user = "'" + DatabaseAccount.NAME + "'@'127.0.0.1'";
        PrivateFiles.write(
                file,
                "create database if not exists " + DatabaseAccount.NAME
                        + " character set utf8mb4 collate utf8mb4_0900_ai_ci;\n"
                        + "create user if not exists " + user + ";\n"
                        + "alter user " + user + " identified by '" + account.password() + "';\n"
                        + "grant all on " + DatabaseAccount.NAME + ".* to " + user + ";\n");
        return file;
    }

    private static void discard(InputStream output) {
        Thread thread = new Thread(
                () -> {
                    try {
                        output.transferTo(OutputStream.nullOutputStream());
                    } catch (IOException e) {
                        // the server has closed it: nothing more to read
                    }
                },
                "output of the database");
        thread.setDaemon(true);
        thread.start();
    }

    private boolean answers() {
        try (Connection connection = Databases.connect(login())) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private Path log() {
        return data.logs().resolve("database.log");
    }

    private String lastError() {
        try {
            return Objects.requireNonNullElse(
                    Files.readAllLines(log()).stream()
                            .filter(line -> line.contains("[ERROR]"))
                            .map(line -> line.replaceFirst(".*\\[ERROR] ", ""))
                            .reduce((first, second) -> first)
                            .orElse(null),
                    "it gave no reason");
        } catch (IOException e) {
            return "it gave no reason";
        }
    }

    @Override
    public boolean isAlive() {
        return child.isAlive();
    }

    @Override
    public int exitCode() {
        return child.exitCode();
    }

    @Override
    public void stop() {
        child.stop();
    }
}
