package org.folkmoot.members.model.rules;

import java.time.LocalDate;
import org.folkmoot.platform.refusals.Rule;
import org.jspecify.annotations.Nullable;

/** Staff may be members whose contract has no fixed term, or one of twelve months, or who have worked so long. */
public record ContractCountsForTheStaffConstituency(
        @Nullable LocalDate from, @Nullable LocalDate until, LocalDate today) implements Rule {

    private static final int MONTHS = 12;

    @Override
    public boolean broken() {
        if (until == null) {
            return false;
        }
        boolean longTerm = from != null && !from.plusMonths(MONTHS).isAfter(until.plusDays(1));
        boolean longService = from != null && !from.plusMonths(MONTHS).isAfter(today);
        return until.isBefore(today) || !longTerm && !longService;
    }

    @Override
    public String words() {
        return "The contract is for a fixed term of less than 12 months, and they have worked for the trust for less than"
                + " 12 months.";
    }

    @Override
    public String clause() {
        return "NHS Act 2006, Schedule 7, paragraph 3(3) and (4)";
    }
}
