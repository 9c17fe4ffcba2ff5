package org.folkmoot.engagement.model;

import org.folkmoot.engagement.model.rules.GuestsAreFew;
import org.folkmoot.engagement.model.rules.HelpersAreFew;
import org.folkmoot.platform.refusals.RuleBroken;

/** Who comes with a person, counted apart; everyone takes a seat. */
public record Party(int guests, int carers, int interpreters) {

    /** Nobody else. */
    public static final Party ALONE = new Party(0, 0, 0);

    public Party {
        RuleBroken.check(new GuestsAreFew(guests));
        RuleBroken.check(new HelpersAreFew(carers));
        RuleBroken.check(new HelpersAreFew(interpreters));
    }

    /** So many guests and nobody who helps. */
    public static Party guests(int guests) {
        return new Party(guests, 0, 0);
    }

    /** All of them. */
    public int people() {
        return guests + carers + interpreters;
    }
}
