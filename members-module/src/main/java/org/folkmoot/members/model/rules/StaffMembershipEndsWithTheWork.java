package org.folkmoot.members.model.rules;

import java.time.LocalDate;
import org.folkmoot.platform.refusals.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Whoever has left the trust's employment is no longer eligible for the staff constituency.
 *
 * @param left the last day; null for somebody who works here
 */
public record StaffMembershipEndsWithTheWork(@Nullable LocalDate left, LocalDate on) implements Rule {

    @Override
    public boolean broken() {
        return left != null && !left.isAfter(on);
    }

    @Override
    public String words() {
        return "You no longer work for the trust, and membership of the staff constituency ends with the work.";
    }

    @Override
    public String clause() {
        return "NHS Act 2006, Schedule 7, paragraph 3(1)(b)";
    }
}
