package org.folkmoot.members.model.rules;

import java.time.LocalDate;
import org.folkmoot.platform.refusals.Rule;

/** A version is in force only after the board and the council have approved it, and never from a day that is past. */
public record ApprovalComesBeforeForce(LocalDate board, LocalDate council, LocalDate from, LocalDate today)
        implements Rule {

    @Override
    public boolean broken() {
        return board.isAfter(from) || council.isAfter(from) || from.isBefore(today);
    }

    @Override
    public String words() {
        return from.isBefore(today)
                ? "The day from which the version is in force is past. Change it in the draft first."
                : "The board and the council have to approve a version before it is in force.";
    }

    @Override
    public String clause() {
        return "Sch 7 para 1-2 NHS Act 2006";
    }
}
