package org.folkmoot.engagement.model.rules;

import java.time.Instant;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.platform.refusals.Rule;

/** Questions are sent in before the deadline of a meeting that takes place. */
public record QuestionsAreStillTaken(Meeting meeting, Instant now) implements Rule {

    @Override
    public boolean broken() {
        return !meeting.state().isFixed() || !meeting.details().windows().takesQuestions(now);
    }

    @Override
    public String words() {
        return "Questions for this meeting are not taken any more";
    }
}
