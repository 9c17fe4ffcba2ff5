package org.folkmoot.strategy.model.rules;

import org.folkmoot.platform.refusals.Rule;

/**
 * Who says that people had time enough although a consultation takes answers for fewer than six weeks writes down why.
 *
 * @param tooShort true where it takes answers for fewer than six weeks
 * @param reason what was written down
 */
public record FewerThanSixWeeksHaveAReason(boolean tooShort, String reason) implements Rule {

    @Override
    public boolean broken() {
        return tooShort && reason.isBlank();
    }

    @Override
    public String words() {
        return "It takes answers for fewer than 6 weeks. Write down why that is enough, where it is checked whether people"
                + " have enough time to consider and to answer.";
    }

    @Override
    public String clause() {
        return "R v Brent LBC, ex parte Gunning (1985)";
    }
}
