package org.folkmoot.launcher.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.launcher.options.DatabaseLogin;
import org.folkmoot.launcher.programs.Programs;

/** The embedded database as SQL text, out and in, by the server's own programs. */
final class DatabaseCopy {
    private final Path programs;
    private final DatabaseLogin login;
    private final Path complaints;

    DatabaseCopy(Programs programs, DatabaseLogin login, Path complaints) {
        this.programs = programs.database();
        this.login = login;
        this.complaints = complaints;
    }

    /** Writes it as it is at one moment, while others go on using it. */
    void writeTo(OutputStream out) throws IOException {
        Process dump = start(
                "mariadb-dump",
                "--single-transaction",
                "--quick",
                "--hex-blob",
                "--no-tablespaces",
                "--skip-lock-tables");
        try (InputStream sql = dump.getInputStream()) {
            sql.transferTo(out);
        }
        awaitSuccess(dump);
    }

    /** Runs it into an empty database. */
    void readFrom(InputStream sql) throws IOException {
        Process client = start("mariadb", "--batch");
        try (OutputStream in = client.getOutputStream()) {
            sql.transferTo(in);
        }
        awaitSuccess(client);
    }

    private Process start(String program, String... options) throws IOException {
        URI address = URI.create(login.url().value().substring("jdbc:".length()));
        List<String> command = new ArrayList<>();
        command.add(programs.resolve("bin").resolve(program).toString());
        command.add("--no-defaults");
        command.addAll(List.of(
                "--protocol=tcp",
                "--skip-ssl", // it is on this machine, and has none
                "--host=" + address.getHost(),
                "--port=" + address.getPort(),
                "--user=" + login.user(),
                "--default-character-set=utf8mb4"));
        if (address.getHost().equals("127.0.0.1")) {
            // The embedded database speaks no TLS; without this the client insists on it.
            command.add("--disable-ssl-verify-server-cert");
        }
        command.addAll(List.of(options));
        command.add(address.getPath().substring(1));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(complaints.toFile());
        builder.environment().put("MYSQL_PWD", login.password());
        return builder.start();
    }

    private void awaitSuccess(Process process) throws IOException {
        try {
            int code = process.waitFor();
            if (code != 0) {
                throw new IOException("the database's program ended with " + code + ", see " + complaints);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
