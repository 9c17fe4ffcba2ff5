package org.folkmoot.launcher;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command shares: where the data is, and where the programs are unpacked. */
final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "<folder>",
            defaultValue = "data",
            description = "Where everything is kept (default: ${DEFAULT-VALUE}).")
    Path data = Path.of("data");

    @Option(names = "--runtime", hidden = true, description = "Where the programs are unpacked (default: in the data).")
    @Nullable
    Path runtime;

    /** The data folder, whole. */
    Path folder() {
        return data.toAbsolutePath().normalize();
    }

    /** Where the programs are, or will be. */
    Path runtimeFolder() {
        return runtime == null
                ? folder().resolve("runtime")
                : runtime.toAbsolutePath().normalize();
    }
}
