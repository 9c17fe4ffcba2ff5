package org.folkmoot.members.model.rules;

import java.time.LocalDate;
import java.util.Objects;
import org.folkmoot.members.model.Membership;
import org.folkmoot.members.model.Transfer.Seat;
import org.folkmoot.platform.refusals.Rule;
import org.jspecify.annotations.Nullable;

/** A move is taken back only while the membership that it made is still the present one. */
public record NothingHasHappenedSinceTheMove(
        @Nullable Membership present, Seat to, @Nullable LocalDate movedOn) implements Rule {

    @Override
    public boolean broken() {
        return present == null
                || !present.constituency().equals(to.constituency())
                || !Objects.equals(present.classCode(), to.classCode())
                || !present.joinedOn().equals(movedOn);
    }

    @Override
    public String words() {
        return "The membership has changed since the move, so the move cannot be taken back.";
    }
}
