package org.folkmoot.platform.audit;

import java.util.Map;
import org.folkmoot.contracts.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The audit log. Every write and every read of a member's record leaves an entry with the actor of the running request
 * or job, the real time and the product's time. Details never hold contacts or equality answers.
 */
public interface Audit {

    /**
     * A write, stored in the running transaction.
     *
     * @param action verb and object, such as {@code member.correct}
     * @param subject reference such as {@code person:12} or {@code meeting:3}
     * @param detail what changed, in words for the office
     */
    void wrote(String action, String subject, String detail);

    /** A write with the values before and after. */
    void wrote(String action, String subject, String detail, Map<String, Change> changes);

    /** Someone read one person's record. */
    void read(PersonId person, String what);

    /** Someone read a list or made an export: one entry with the filter in words and the number of people. */
    void readMany(String what, String filter, long count);

    /** A value before and after. */
    record Change(@Nullable String before, @Nullable String after) {}
}
