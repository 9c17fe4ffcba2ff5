package org.folkmoot.engagement.model.rules;

import org.folkmoot.platform.refusals.Rule;

/** One reply brings a few guests, not a coach. */
public record GuestsAreFew(int guests) implements Rule {

    /** The most guests one reply may bring. */
    public static final int MOST = 5;

    @Override
    public boolean broken() {
        return guests < 0 || guests > MOST;
    }

    @Override
    public String words() {
        return "You can bring up to " + MOST + " guests";
    }
}
