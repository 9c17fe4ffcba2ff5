package org.folkmoot.members.model.rules;

import java.time.LocalDate;
import org.folkmoot.platform.refusals.Rule;

/** A term goes on only until its last day. */
public record TermIsNotOver(LocalDate to, LocalDate today) implements Rule {

    @Override
    public boolean broken() {
        return to.isBefore(today);
    }

    @Override
    public String words() {
        return "The last day of this term is past. Seat the governor again instead";
    }
}
