package org.folkmoot.launcher.programs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The archive of loaded classes that makes a start faster. Java writes it when it ends; it gets its name only after Java
 * has ended by itself, because a half-written one would be passed over at every start and never made again.
 */
record ClassArchive(Path file, Path part) {
    /** What Java ends with when it was asked to end, by the signal TERM. */
    private static final int ASKED_TO_END = 128 + 15;

    static ClassArchive at(Path file) {
        return new ClassArchive(
                file,
                file.resolveSibling(
                        file.getFileName() + "." + ProcessHandle.current().pid() + ".part"));
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** Takes what was written by a Java that ended like this. */
    void keep(int exitCode) {
        try {
            if (Files.exists(part) && (exitCode == 0 || exitCode == ASKED_TO_END)) {
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
