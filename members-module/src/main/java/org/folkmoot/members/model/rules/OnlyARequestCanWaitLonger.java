package org.folkmoot.members.model.rules;

import java.time.LocalDate;
import org.folkmoot.members.model.PrivacyCase;
import org.folkmoot.platform.refusals.Rule;

/** Two more months are for complex requests, once, and the person is told within the first month (UK GDPR, article 12(3)). */
public record OnlyARequestCanWaitLonger(PrivacyCase found, LocalDate today) implements Rule {

    @Override
    public boolean broken() {
        return !found.kind().extendable() || found.extendedBecause() != null || today.isAfter(found.dueOn());
    }

    @Override
    public String clause() {
        return "UK GDPR article 12(3)";
    }

    @Override
    public String words() {
        return "More time can be taken once, for a request that is not a complaint, and only before its last day.";
    }
}
