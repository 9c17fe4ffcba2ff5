package org.folkmoot.members.model.rules;

import java.time.LocalDate;
import org.folkmoot.platform.refusals.Rule;

/** A move counts from a day between the beginning of the present membership and today. */
public record MoveBeginsWithinTheMembership(LocalDate on, LocalDate joinedOn, LocalDate today) implements Rule {

    @Override
    public boolean broken() {
        return on.isBefore(joinedOn) || on.isAfter(today);
    }

    @Override
    public String words() {
        return "The move must count from a day since they joined the present constituency, and not from a day in the"
                + " future.";
    }
}
