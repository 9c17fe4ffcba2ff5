package org.folkmoot.members.model.rules;

import java.time.LocalDate;
import org.folkmoot.members.model.Terms;
import org.folkmoot.platform.refusals.Rule;
import org.jspecify.annotations.Nullable;

/** Nobody is transferred who has not asked: the member’s notice has a day. */
public record TransferIsAskedForByTheMember(
        Terms terms, @Nullable LocalDate askedOn, LocalDate today) implements Rule {

    @Override
    public boolean broken() {
        return askedOn == null || askedOn.isAfter(today);
    }

    @Override
    public String words() {
        return "A member is transferred only at their own request. Enter the day on which they asked.";
    }

    @Override
    public String clause() {
        return terms.noticeClause();
    }
}
