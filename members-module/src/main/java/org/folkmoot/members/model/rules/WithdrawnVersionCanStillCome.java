package org.folkmoot.members.model.rules;

import java.time.LocalDate;
import org.folkmoot.members.model.Constitutions.State;
import org.folkmoot.platform.refusals.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A withdrawn draft can be put back, and an approved version whose day is to come; one whose day has passed would decide
 * about people from a day on which it was not there.
 */
public record WithdrawnVersionCanStillCome(@Nullable State before, LocalDate from, LocalDate today) implements Rule {

    @Override
    public boolean broken() {
        return before != State.DRAFT && (before != State.APPROVED || !from.isAfter(today));
    }

    @Override
    public String words() {
        return "This version cannot be put back as it was. Begin a draft that says what it says.";
    }

    @Override
    public String clause() {
        return "Sch 7 para 1-2 NHS Act 2006";
    }
}
