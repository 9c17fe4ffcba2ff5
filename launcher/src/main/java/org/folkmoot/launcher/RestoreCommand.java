package org.folkmoot.launcher;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.folkmoot.launcher.backup.Restore;
import org.folkmoot.launcher.data.LauncherLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The command that makes an installation from a backup. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Makes an installation from a backup, in an empty data folder.")
final class RestoreCommand implements Callable<Integer> {
    @Mixin
    private DataOption where = new DataOption();

    @Mixin
    private NotExternal database = new NotExternal();

    @Parameters(paramLabel = "<file>", description = "The backup to read.")
    private Path file = Path.of("folkmoot-backup.zip");

    @Override
    public Integer call() {
        LauncherLog.quiet();
        database.check();
        new Restore(where.folder(), where.runtimeFolder()).from(file.toAbsolutePath());
        System.out.println("Restored from " + file + ".");
        return 0;
    }
}
