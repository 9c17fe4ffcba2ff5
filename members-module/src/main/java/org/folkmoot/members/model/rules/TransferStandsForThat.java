package org.folkmoot.members.model.rules;

import java.util.Locale;
import org.folkmoot.members.model.Transfer.State;
import org.folkmoot.platform.refusals.Rule;

/** A transfer is decided once, and only what was decided is taken back. */
public record TransferStandsForThat(State now, State next) implements Rule {

    @Override
    public boolean broken() {
        return !now.leadsTo(next);
    }

    @Override
    public String words() {
        return "This transfer is “" + now.words().toLowerCase(Locale.UK)
                + "” now. Somebody may have decided it meanwhile.";
    }
}
