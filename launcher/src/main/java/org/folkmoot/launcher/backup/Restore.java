package org.folkmoot.launcher.backup;

import java.io.IOException;
import java.nio.file.Path;
import org.folkmoot.launcher.data.DataFolder;
import org.folkmoot.launcher.data.PrivateFiles;
import org.folkmoot.launcher.programs.EmbeddedDatabase;
import org.folkmoot.launcher.programs.Programs;
import org.folkmoot.launcher.refusals.Refused;

/** Makes an installation from a backup, in a folder where there was nothing. */
public final class Restore {
    private final Path data;
    private final Path runtime;

    /** Into this data folder, with the programs unpacked there. */
    public Restore(Path data, Path runtime) {
        this.data = data;
        this.runtime = runtime;
    }

    /** Reads the backup; when that fails the folder is empty again. */
    public void from(Path file) {
        BackupFile backup = new BackupFile(file);
        backup.check();
        if (!DataFolder.isEmpty(data)) {
            throw new Refused("A backup is restored into an empty folder only, and " + data + " is not empty.");
        }
        try {
            restore(backup);
        } catch (IOException e) {
            empty();
            throw new Refused("The backup could not be restored: " + e.getMessage() + ".", e);
        }
    }

    private void restore(BackupFile backup) throws IOException {
        try (DataFolder folder = DataFolder.open(data)) {
            Programs programs = Programs.unpack(runtime);
            EmbeddedDatabase database = new EmbeddedDatabase(programs, folder);
            try {
                database.start();
                backup.readInto(
                        new DatabaseCopy(
                                programs, database.login(), folder.logs().resolve("restore.log")),
                        folder);
            } finally {
                database.stop();
            }
        }
    }

    private void empty() {
        try {
            PrivateFiles.delete(data);
        } catch (IOException e) {
            throw new Refused("What was begun in " + data + " could not be removed: " + e.getMessage() + ".", e);
        }
    }
}
