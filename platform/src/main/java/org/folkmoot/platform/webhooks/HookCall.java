package org.folkmoot.platform.webhooks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A call to a system, as queued, tried, answered or given up. */
public record HookCall(
        long id,
        long hook,
        String kind,
        String body,
        State state,
        Instant nextTry,
        int attempts,
        long fence,
        @Nullable String lastAnswer,
        Instant queuedAt,
        Instant changedAt) {

    static final String COLUMNS =
            "id, hook, kind, body, state, next_try, attempts, fence, last_answer, queued_at, changed_at";

    /** Where a call is on its way. */
    public enum State {
        /** Waits for its turn. */
        WAITING("Waiting"),
        /** The system took it. */
        DONE("Taken"),
        /** Three days of trying were in vain, or the system is gone. */
        FAILED("Given up");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** What the administrator reads. */
        public String words() {
            return words;
        }
    }
}
