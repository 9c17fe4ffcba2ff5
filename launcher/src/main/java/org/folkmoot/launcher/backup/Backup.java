package org.folkmoot.launcher.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.folkmoot.launcher.data.DataFolder;
import org.folkmoot.launcher.data.LauncherLog;
import org.folkmoot.launcher.options.DatabaseLogin;
import org.folkmoot.launcher.programs.AnotherLauncher;
import org.folkmoot.launcher.programs.EmbeddedDatabase;
import org.folkmoot.launcher.programs.Programs;
import org.folkmoot.launcher.refusals.Refused;

/** Makes a backup of an installation, running or stopped. */
public final class Backup {
    /** Said to whoever wants this for a database given by {@code --jdbc-url}. */
    public static final String OWN_TOOLS =
            "A database given by --jdbc-url is backed up and restored with its own tools,"
                    + " and the folder keys of the data folder with it.";

    private final Path data;
    private final Path runtime;

    /** Of this data folder, with the programs unpacked there. */
    public Backup(Path data, Path runtime) {
        this.data = data;
        this.runtime = runtime;
    }

    /** Writes it to a file that is not there yet. */
    public void to(Path file) {
        if (Files.exists(file)) {
            throw new Refused(file + " is already there; a backup never replaces another.");
        }
        if (DataFolder.isEmpty(data)) {
            throw new Refused("There is nothing to back up in " + data + ".");
        }
        try {
            DataFolder.refuseForeign(data);
            refuseExternal();
            Programs programs = Programs.unpack(runtime);
            Optional<DatabaseLogin> running = AnotherLauncher.login(data);
            if (running.isPresent()) {
                write(programs, running.get(), file);
            } else {
                startThenWrite(programs, file);
            }
        } catch (IOException e) {
            throw new Refused("The backup could not be made: " + e.getMessage() + ".", e);
        }
    }

    /** Starting an embedded one beside it would make a backup of nothing. */
    private void refuseExternal() {
        if (AnotherLauncher.isOnExternalDatabase(data) || !EmbeddedDatabase.isIn(data)) {
            throw new Refused(OWN_TOOLS);
        }
    }

    private void startThenWrite(Programs programs, Path file) throws IOException {
        try (DataFolder folder = DataFolder.open(data)) {
            EmbeddedDatabase database = new EmbeddedDatabase(programs, folder);
            try {
                database.start();
                write(programs, database.login(), file);
            } finally {
                database.stop();
            }
        }
    }

    private void write(Programs programs, DatabaseLogin login, Path file) throws IOException {
        DatabaseCopy database =
                new DatabaseCopy(programs, login, data.resolve("logs").resolve("backup.log"));
        new BackupFile(file).write(database, data.resolve("keys"), Clock.systemUTC());
        LauncherLog.note("Backed up to " + file);
    }
}
