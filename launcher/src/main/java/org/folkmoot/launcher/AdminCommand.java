package org.folkmoot.launcher;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The commands for an administrator who cannot get in. */
@Command(name = "admin", mixinStandardHelpOptions = true, description = "Help for administrators: admin reset.")
final class AdminCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Say what to do: admin reset");
    }
}
