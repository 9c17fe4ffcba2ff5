package org.folkmoot.members.model.rules;

import java.util.Objects;
import org.folkmoot.members.model.Council.Seat;
import org.folkmoot.platform.refusals.Rule;
import org.jspecify.annotations.Nullable;

/** An elected governor is a member of the constituency, and the class, that elects to the seat. */
public record GovernorIsAMemberOfTheConstituency(
        Seat seat, @Nullable String constituency, @Nullable String classCode) implements Rule {

    @Override
    public boolean broken() {
        return !Objects.equals(seat.constituency(), constituency)
                || (seat.classCode() != null && !seat.classCode().equals(classCode));
    }

    @Override
    public String words() {
        return "This person is not a member of the constituency and class of the seat";
    }

    @Override
    public String clause() {
        return "NHS Act 2006, schedule 7, paragraph 10(3)";
    }
}
