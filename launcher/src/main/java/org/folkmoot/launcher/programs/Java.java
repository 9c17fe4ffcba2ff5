package org.folkmoot.launcher.programs;

import java.nio.file.Path;

/** The Java that runs us, for the programs that need one. */
final class Java {
    private Java() {}

    static String executable() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
