package org.folkmoot.launcher;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.folkmoot.launcher.backup.Backup;
import org.folkmoot.launcher.data.LauncherLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The command that makes a backup. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Writes database and keys to one file, running or stopped. It holds personal data.")
final class BackupCommand implements Callable<Integer> {
    @Mixin
    private DataOption where = new DataOption();

    @Mixin
    private NotExternal database = new NotExternal();

    @Parameters(paramLabel = "<file>", description = "The file to make.")
    private Path file = Path.of("folkmoot-backup.zip");

    @Override
    public Integer call() {
        LauncherLog.quiet();
        database.check();
        new Backup(where.folder(), where.runtimeFolder()).to(file.toAbsolutePath());
        System.out.println("Backed up to " + file + ".");
        return 0;
    }
}
