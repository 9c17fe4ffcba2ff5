package org.folkmoot.launcher;

import java.io.PrintWriter;
import org.folkmoot.launcher.data.LauncherLog;
import org.folkmoot.launcher.refusals.Refused;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The command line as a whole: runs the command asked for and turns every failure into one line and exit code 1. */
public final class Commands {
    private static final int FAILED = 1;

    private Commands() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        return commandLine().execute(arguments);
    }

    static CommandLine commandLine() {
        return new CommandLine(new StartCommand())
                .addSubcommand(new CommandLine(new AdminCommand()).addSubcommand(new ResetCommand()))
                .addSubcommand(new BackupCommand())
                .addSubcommand(new RestoreCommand())
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler((exception, unused) -> say(exception.getCommandLine(), line(exception)))
                .setExecutionExceptionHandler((exception, command, unused) -> say(command, line(exception)));
    }

    private static int say(CommandLine command, String line) {
        PrintWriter err = command.getErr();
        err.println(line);
        err.flush();
        return FAILED;
    }

    private static String line(ParameterException exception) {
        return firstLine(String.valueOf(exception.getMessage())) + ". Try --help.";
    }

    private static String line(Exception exception) {
        LauncherLog.failure(exception);
        return exception instanceof Refused
                ? firstLine(String.valueOf(exception.getMessage()))
                : "Folkmoot cannot go on: " + firstLine(String.valueOf(exception.getMessage()))
                        + ". The details are in logs/launcher.log in the data folder.";
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
