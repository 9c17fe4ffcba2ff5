package org.folkmoot.members.model.rules;

import java.time.Instant;
import org.folkmoot.members.model.Inspections.Opening;
import org.folkmoot.platform.refusals.Rule;
import org.jspecify.annotations.Nullable;

/** The register can be looked at only while the office has opened it for this inspector. */
public record RegisterIsOpenToTheInspector(@Nullable Opening opening, Instant now) implements Rule {

    @Override
    public boolean broken() {
        return opening == null || !opening.open(now);
    }

    @Override
    public String words() {
        return "The time to look at the register is over. Ask the membership office to open it again";
    }

    @Override
    public String clause() {
        return "NHS Act 2006, schedule 7, paragraph 22";
    }
}
