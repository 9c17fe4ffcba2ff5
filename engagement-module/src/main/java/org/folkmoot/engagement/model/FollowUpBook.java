package org.folkmoot.engagement.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people were written after meetings, and what they said of how it was. */
public interface FollowUpBook {

    /** Keeps what was written. */
    void add(FollowUp followUp);

    /** What was written after one meeting, first first. */
    List<FollowUp> of(long meeting);

    /** Keeps what someone said, once for each invitation; false where they had said it already. */
    boolean give(long invitation, Evaluation evaluation);

    /** Keeps what someone said who came without a place, once for each; false where they had said it already. */
    boolean giveAsWalkIn(long attendance, Evaluation evaluation);

    /** Keeps what somebody wrote on paper. */
    void giveOnPaper(Evaluation evaluation);

    /** What was said of one meeting. */
    List<Evaluation> evaluations(long meeting);

    /**
     * A message to those who came.
     *
     * @param people how many got it
     * @param leftOut how many came and could or would not be written to
     */
    record FollowUp(
            long meetingId,
            String subject,
            String words,
            boolean asksHowItWas,
            int people,
            int leftOut,
            Instant sentAt) {}

    /**
     * How a meeting was; numbers are from 1 (not at all) to 4 (very much).
     *
     * @param worthIt worth coming
     * @param heard was listened to
     * @param reachable could take part as they needed
     */
    record Evaluation(
            long meetingId,
            int worthIt,
            int heard,
            int reachable,
            @Nullable String words) {}
}
