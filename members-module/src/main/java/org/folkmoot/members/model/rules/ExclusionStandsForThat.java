package org.folkmoot.members.model.rules;

import java.util.Locale;
import org.folkmoot.members.model.ExclusionCase.State;
import org.folkmoot.platform.refusals.Rule;

/** An exclusion is appealed against once, and heard once; a quashed or lifted one is over. */
public record ExclusionStandsForThat(State now, State next) implements Rule {

    @Override
    public boolean broken() {
        return !now.leadsTo(next);
    }

    @Override
    public String words() {
        return "This exclusion is “" + now.words().toLowerCase(Locale.UK) + "” now, so this cannot be recorded.";
    }
}
