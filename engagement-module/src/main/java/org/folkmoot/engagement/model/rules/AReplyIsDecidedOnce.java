package org.folkmoot.engagement.model.rules;

import org.folkmoot.engagement.model.ThreadReply;
import org.folkmoot.platform.refusals.Rule;

/** What was passed on cannot be taken back from the one who read it. */
public record AReplyIsDecidedOnce(ThreadReply.State state) implements Rule {

    @Override
    public boolean broken() {
        return state == ThreadReply.State.PASSED;
    }

    @Override
    public String words() {
        return "This reply was passed on already";
    }
}
