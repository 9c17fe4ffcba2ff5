package org.folkmoot.engagement.model.rules;

import org.folkmoot.engagement.model.ThreadState;
import org.folkmoot.platform.refusals.Rule;

/** A message to members goes from draft to the office, and from there back or out. */
public record TheMessageIsAtThatStep(ThreadState from, ThreadState to) implements Rule {

    @Override
    public boolean broken() {
        return !from.next().contains(to);
    }

    @Override
    public String words() {
        return "This cannot be done any more: the message is \"" + from.words() + "\"";
    }
}
