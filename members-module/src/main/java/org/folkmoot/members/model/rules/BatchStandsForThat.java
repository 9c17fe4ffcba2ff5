package org.folkmoot.members.model.rules;

import java.util.Locale;
import org.folkmoot.members.model.Batch.State;
import org.folkmoot.platform.refusals.Rule;

/** A file is checked, then applied or discarded, and taken back at most once. */
public record BatchStandsForThat(State now, State next) implements Rule {

    @Override
    public boolean broken() {
        return !now.leadsTo(next);
    }

    @Override
    public String words() {
        return "The file is “" + now.words().toLowerCase(Locale.UK) + "” now, so this cannot be done.";
    }
}
