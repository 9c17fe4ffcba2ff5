package org.folkmoot.members.model;

import java.time.LocalDate;
import org.folkmoot.contracts.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A request or complaint about somebody's own data, as stored.
 *
 * @param person whom it is about; null where nobody on record was found
 * @param contact how to reach whoever asked
 * @param acknowledgeBy the last day to say that it came
 * @param acknowledgedOn null until then
 * @param acknowledgedBy who of the office noted that; null where a message of ours said so
 * @param dueOn the last day to answer
 * @param extendedBecause why two more months are needed; null where they are not
 * @param closedOn null while it is open
 * @param outcome what the person was answered; null while it is open
 */
public record PrivacyCase(
        long id,
        int version,
        CaseKind kind,
        CaseWay way,
        @Nullable PersonId person,
        String name,
        String contact,
        String words,
        LocalDate receivedOn,
        LocalDate acknowledgeBy,
        @Nullable LocalDate acknowledgedOn,
        @Nullable String acknowledgedBy,
        LocalDate dueOn,
        @Nullable String extendedBecause,
        @Nullable LocalDate closedOn,
        @Nullable String outcome) {

    /** A new one with the clock that the law sets. */
    public static PrivacyCase received(
            CaseKind kind,
            CaseWay way,
            @Nullable PersonId person,
            String name,
            String contact,
            String words,
            LocalDate on) {
        return new PrivacyCase(
                0,
                0,
                kind,
                way,
                person,
                name,
                contact,
                words,
                on,
                PrivacyClock.acknowledgeBy(on),
                null,
                null,
                PrivacyClock.answerBy(on),
                null,
                null,
                null);
    }

    /** Whether it waits for an answer. */
    public boolean open() {
        return closedOn == null;
    }

    /** The next day by which something has to be done; null once all is done. */
    public @Nullable LocalDate nextDay() {
        if (!open()) {
            return null;
        }
        return acknowledgedOn == null && acknowledgeBy.isBefore(dueOn) ? acknowledgeBy : dueOn;
    }

    /** Whether a day has passed by which something had to be done. */
    public boolean overdue(LocalDate today) {
        LocalDate next = nextDay();
        return next != null && next.isBefore(today);
    }
}
