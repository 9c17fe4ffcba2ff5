package org.folkmoot.launcher;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Properties;
import java.util.concurrent.Callable;
import org.folkmoot.launcher.admin.OneTimeLink;
import org.folkmoot.launcher.data.LauncherLog;
import org.folkmoot.launcher.options.DatabaseLogin;
import org.folkmoot.launcher.options.JdbcUrl;
import org.folkmoot.launcher.programs.AnotherLauncher;
import org.folkmoot.launcher.programs.Databases;
import org.folkmoot.launcher.refusals.Refused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a one-time link with which an administrator gets in again. */
@Command(
        name = "reset",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Prints a one-time link for an administrator who cannot sign in. Folkmoot must be running.")
final class ResetCommand implements Callable<Integer> {
    @Mixin
    private DataOption where = new DataOption();

    @Option(
            names = "--jdbc-url",
            paramLabel = "<url>",
            converter = JdbcUrl.Converter.class,
            description = "The MySQL that the start was given.")
    private @Nullable JdbcUrl jdbcUrl;

    @Override
    public Integer call() {
        LauncherLog.quiet();
        Path data = where.folder();
        Properties addresses = AnotherLauncher.addresses(data);
        DatabaseLogin login = jdbcUrl != null
                ? DatabaseLogin.fromEnvironment(jdbcUrl, System.getenv())
                : AnotherLauncher.login(data)
                        .orElseThrow(() -> new Refused("Folkmoot is not running on " + data + ". Start it first."));
        Databases.check(login);
        String link = new OneTimeLink(login, addresses.getProperty("web", ""), Clock.systemUTC()).make();
        System.out.println(link);
        System.out.println("It works once, for 24 hours.");
        return 0;
    }
}
