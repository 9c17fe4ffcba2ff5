package org.folkmoot.engagement.model.rules;

import org.folkmoot.engagement.model.ThreadReply;
import org.folkmoot.engagement.model.ThreadReply.AnswerState;
import org.folkmoot.platform.refusals.Rule;

/** A convener answers what was passed on to them, and once. */
public record AnAnswerFollowsAPassedReply(ThreadReply.State state, AnswerState answer) implements Rule {

    @Override
    public boolean broken() {
        return state != ThreadReply.State.PASSED || answer == AnswerState.SENT || answer == AnswerState.WAITING;
    }

    @Override
    public String words() {
        return "This reply cannot be answered now";
    }
}
