package org.folkmoot.engagement.model.rules;

import org.folkmoot.platform.refusals.Rule;

/** One reply brings a few carers and a few interpreters. */
public record HelpersAreFew(int people) implements Rule {

    /** The most carers, and the most interpreters, one reply may bring. */
    public static final int MOST = 3;

    @Override
    public boolean broken() {
        return people < 0 || people > MOST;
    }

    @Override
    public String words() {
        return "You can bring up to " + MOST + " carers and " + MOST + " interpreters. If you need more, contact us";
    }
}
