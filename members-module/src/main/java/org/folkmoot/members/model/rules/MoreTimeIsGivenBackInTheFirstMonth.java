package org.folkmoot.members.model.rules;

import java.time.LocalDate;
import org.folkmoot.members.model.PrivacyCase;
import org.folkmoot.members.model.PrivacyClock;
import org.folkmoot.platform.refusals.Rule;

/** Two more months are given back while the first month runs; later that would only make the answer late. */
public record MoreTimeIsGivenBackInTheFirstMonth(PrivacyCase found, LocalDate today) implements Rule {

    @Override
    public boolean broken() {
        return found.extendedBecause() == null || today.isAfter(PrivacyClock.answerBy(found.receivedOn()));
    }

    @Override
    public String clause() {
        return "UK GDPR article 12(3)";
    }

    @Override
    public String words() {
        return "More time can be given back only in the first month. You can still answer early.";
    }
}
