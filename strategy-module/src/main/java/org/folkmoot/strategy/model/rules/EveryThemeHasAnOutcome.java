package org.folkmoot.strategy.model.rules;

import java.util.List;
import org.folkmoot.platform.refusals.Rule;

/** A consultation ends only when every theme has an outcome, and each that was not wholly done says why. */
public record EveryThemeHasAnOutcome(int themes, List<String> without) implements Rule {

    @Override
    public boolean broken() {
        return themes == 0 || !without.isEmpty();
    }

    @Override
    public String words() {
        return themes == 0
                ? "There is no theme yet. Put what people said into themes, and say what came of each."
                : "These themes have no outcome yet, or one that does not say why: " + String.join("; ", without) + ".";
    }

    @Override
    public String clause() {
        return "NHS Act 2006 s.242, statutory guidance 2022 principle 3";
    }
}
