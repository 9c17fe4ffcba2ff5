package org.folkmoot.launcher;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes a one-time link with which an administrator gets in again. */
@Command(
        name = "reset",
        mixinStandardHelpOptions = true,
        description = "Prints a one-time link for an administrator who cannot sign in; Folkmoot must be running.")
final class ResetCommand implements Callable<Integer> {
    @Mixin
    private DataOption where = new DataOption();

    @Override
    public Integer call() {
        return 0;
    }
}
