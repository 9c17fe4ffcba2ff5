package org.folkmoot.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.refusals.Conflict;

/** Takes waiting letters out of the queue as one pile for the printer. */
@ApplicationScoped
public class PrintLetters {

    /** Letters in one pile: more would keep a browser waiting. */
    public static final int MOST = 200;

    private final MessageChanges changes;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PrintLetters() {
        changes = null;
        audit = null;
        actor = null;
        clock = null;
    }

    @Inject
    PrintLetters(MessageChanges changes, Audit audit, CurrentActor actor, Clock clock) {
        this.changes = changes;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** Marks these letters, or the oldest ones where none is named, as printed; returns the pile's number. */
    @Transactional
    public long print(List<Long> chosen) {
        List<Long> letters = chosen.isEmpty()
                ? changes.waitingLetters(MOST)
                : chosen.stream().limit(MOST).toList();
        if (letters.isEmpty()) {
            throw Conflict.on("print queue", "letters");
        }
        long run = changes.startPrintRun(actor.get().name(), clock.instant(), letters.size());
        int printed = changes.print(run, letters, RealTime.now());
        if (printed != letters.size()) {
            throw Conflict.on("print queue", "letters");
        }
        audit.wrote("letter.print", "print:" + run, printed + " letters printed");
        return run;
    }
}
