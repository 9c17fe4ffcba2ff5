package org.folkmoot.engagement.model;

import org.folkmoot.engagement.model.rules.GuestsAreFew;
import org.folkmoot.platform.refusals.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * A person's answer to an invitation; who is not coming brings nobody.
 *
 * @param needs access needs in the person's words; null for none
 * @param showsName true where the convener may see the name
 */
public record Reply(Answer answer, int guests, @Nullable String needs, boolean showsName) {

    public Reply {
        RuleBroken.check(new GuestsAreFew(guests));
        guests = answer == Answer.COMING ? guests : 0;
    }

    /** Seats that the answer asks for. */
    public int seats() {
        return answer == Answer.COMING ? 1 + guests : 0;
    }
}
