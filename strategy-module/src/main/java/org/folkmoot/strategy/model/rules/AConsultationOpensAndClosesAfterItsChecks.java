package org.folkmoot.strategy.model.rules;

import java.util.List;
import org.folkmoot.platform.refusals.Rule;
import org.folkmoot.strategy.model.coding.Move;
import org.jspecify.annotations.Nullable;

/**
 * A consultation that is to take answers from now on, or none any more, was checked against the principles of a fair one
 * since its last step.
 *
 * @param step what publication would do; null where it does neither
 * @param checked the steps that were checked, the newest first
 */
public record AConsultationOpensAndClosesAfterItsChecks(
        @Nullable Move step, List<Move> checked) implements Rule {

    @Override
    public boolean broken() {
        if (step == null) {
            return false;
        }
        Move last = checked.isEmpty() ? null : checked.get(0);
        return step == Move.OPEN ? last != Move.OPEN : last != Move.CLOSE && last != Move.ANSWER;
    }

    @Override
    public String words() {
        return step == Move.OPEN
                ? "This would open the consultation to answers. Choose “Open it to answers” on the page of its answers,"
                        + " themes, outcome and checks first: the principles of a fair consultation are checked there."
                : "This would close the consultation to answers. Choose “Close it to answers” on the page of its"
                        + " answers, themes, outcome and checks instead: it is written down there that people had enough"
                        + " time and information.";
    }

    @Override
    public String clause() {
        return "R v Brent LBC, ex parte Gunning (1985)";
    }
}
