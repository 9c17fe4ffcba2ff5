package org.folkmoot.members.model.rules;

import java.time.LocalDate;
import org.folkmoot.platform.refusals.Rule;
import org.jspecify.annotations.Nullable;

/** Nobody is moved by a change of boundaries before they were told, and before the day that they were told. */
public record NoticeWasGivenAndItsDayHasCome(@Nullable LocalDate applyOn, LocalDate today) implements Rule {

    @Override
    public boolean broken() {
        return applyOn == null || applyOn.isAfter(today);
    }

    @Override
    public String words() {
        return applyOn == null
                ? "Members move with this change, so they have to be told first."
                : "The day that members were told has not come yet.";
    }
}
