package org.folkmoot.strategy.model.rules;

import java.util.List;
import org.folkmoot.platform.refusals.Rule;

/** Before a consultation changes its state each principle of a fair one is met, or it is written down why not. */
public record EachPrincipleIsMetOrSaysWhyNot(List<String> open) implements Rule {

    @Override
    public boolean broken() {
        return !open.isEmpty();
    }

    @Override
    public String words() {
        return "Say of each principle that it is met, or why the consultation goes on without: "
                + String.join("; ", open) + ".";
    }

    @Override
    public String clause() {
        return "R v Brent LBC, ex parte Gunning (1985)";
    }
}
