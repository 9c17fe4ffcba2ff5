package org.folkmoot.members.model.rules;

import java.time.LocalDate;
import org.folkmoot.platform.refusals.Rule;

/** Nobody is born in the future, and nobody who joins is older than 120. */
public record DateOfBirthIsPossible(LocalDate born, LocalDate today) implements Rule {

    private static final int OLDEST = 120;

    @Override
    public boolean broken() {
        return inTheFuture() || tooLongAgo();
    }

    @Override
    public String words() {
        return inTheFuture()
                ? "Date of birth must be in the past"
                : "Date of birth must be less than " + OLDEST + " years ago: check the year";
    }

    private boolean inTheFuture() {
        return !born.isBefore(today);
    }

    private boolean tooLongAgo() {
        return born.plusYears(OLDEST).plusDays(1).isBefore(today)
                || born.plusYears(OLDEST + 1L).isBefore(today);
    }
}
