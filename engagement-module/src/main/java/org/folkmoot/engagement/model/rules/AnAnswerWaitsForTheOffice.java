package org.folkmoot.engagement.model.rules;

import org.folkmoot.engagement.model.ThreadReply.AnswerState;
import org.folkmoot.platform.refusals.Rule;

/** The office decides an answer once, and only while it waits. */
public record AnAnswerWaitsForTheOffice(AnswerState state) implements Rule {

    @Override
    public boolean broken() {
        return state != AnswerState.WAITING;
    }

    @Override
    public String words() {
        return "No answer waits here any more";
    }
}
