package org.folkmoot.members.model.rules;

import java.time.LocalDate;
import org.folkmoot.platform.refusals.Rule;
import org.jspecify.annotations.Nullable;

/** A governor has reached the age that the constitution sets for standing. */
public record GovernorHasReachedTheMinimumAge(
        int minimumAge, @Nullable LocalDate born, LocalDate on) implements Rule {

    @Override
    public boolean broken() {
        return born != null && born.plusYears(minimumAge).isAfter(on);
    }

    @Override
    public String words() {
        return "A governor must be at least " + minimumAge + " years old";
    }

    @Override
    public String clause() {
        return "constitution, council of governors";
    }
}
