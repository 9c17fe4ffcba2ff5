package org.folkmoot.launcher;

import org.folkmoot.launcher.backup.Backup;
import org.folkmoot.launcher.refusals.Refused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** For commands that know the embedded database only: whoever names another gets one clear line. */
final class NotExternal {
    @Option(names = "--jdbc-url", paramLabel = "<url>", hidden = true)
    private @Nullable String jdbcUrl;

    void check() {
        if (jdbcUrl != null) {
            throw new Refused(Backup.OWN_TOOLS);
        }
    }
}
