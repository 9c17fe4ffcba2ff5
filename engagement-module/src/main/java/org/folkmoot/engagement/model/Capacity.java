package org.folkmoot.engagement.model;

import org.jspecify.annotations.Nullable;

/**
 * How many people a meeting takes, for each way to take part.
 *
 * @param inPerson null without a limit
 * @param online null without a limit
 */
public record Capacity(@Nullable Integer inPerson, @Nullable Integer online) {

    /** Everybody fits. */
    public static final Capacity UNLIMITED = new Capacity(null, null);

    /** The limit for one way to take part; null without one. */
    public @Nullable Integer in(Mode mode) {
        return mode == Mode.ONLINE ? online : inPerson;
    }

    /** True where nobody is ever turned away. */
    public boolean isUnlimited() {
        return inPerson == null && online == null;
    }
}
