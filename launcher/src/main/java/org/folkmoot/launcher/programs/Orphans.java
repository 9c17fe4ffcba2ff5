package org.folkmoot.launcher.programs;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.folkmoot.launcher.data.DataFolder;

/** Programs that outlived the launcher which started them on this data: ended before new ones start, and no others. */
public final class Orphans {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Orphans() {}

    /** Ends them, the application before its database, and says so. */
    public static void end(DataFolder data, Consumer<String> say) {
        for (String program : List.of(Application.NAME, EmbeddedDatabase.NAME)) {
            ProcessRecord.from(data.remembered(Child.recordOf(program)))
                    .flatMap(ProcessRecord::running)
                    .ifPresent(process -> {
                        say.accept("Ending the " + program + " that an earlier start left running (process "
                                + process.pid() + ").");
                        Ending.end(process, PATIENCE);
                    });
        }
    }
}
