package org.folkmoot.engagement.model;

import java.time.Instant;
import org.folkmoot.contracts.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A question that someone sent in before a meeting.
 *
 * @param id 0 before it is kept
 * @param personId null where nobody on record asked
 * @param mail where the answer goes; null where they want none
 * @param showsName true where the name may stand beside the published question
 * @param answer null while it waits
 * @param published true where question and answer stand on the meeting's page
 */
public record Question(
        long id,
        long meetingId,
        @Nullable PersonId personId,
        String name,
        @Nullable String mail,
        String words,
        boolean showsName,
        Instant askedAt,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        boolean published) {

    /** True once it was answered. */
    public boolean isAnswered() {
        return answer != null;
    }
}
