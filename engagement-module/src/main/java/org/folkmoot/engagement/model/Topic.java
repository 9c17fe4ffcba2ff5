package org.folkmoot.engagement.model;

import org.jspecify.annotations.Nullable;

/**
 * Something a person may hear about: an interest, a network, or a kind of message of the trust's own.
 *
 * @param consent what a person agrees to by choosing a sensitive one; null where nothing special is agreed to
 */
public record Topic(
        String slug,
        Kind kind,
        String name,
        @Nullable String hint,
        @Nullable String consent,
        boolean sensitive,
        int position) {

    /** The topic of invitations to meetings; every recipient has it until they stop it. */
    public static final String MEETINGS = "meetings";

    /** The topic of what governors and leads write to their people; every recipient has it until they stop it. */
    public static final String RELAY = "relay";

    /** The topic of the trust's news; every recipient has it until they stop it. */
    public static final String NEWS = "news";

    /** The topic of fundraising and paid services; only who asks for it has it. */
    public static final String OFFERS = "offers";

    /** Below this many people a sensitive network's numbers are not shown. */
    public static final int SMALLEST_NUMBER_SHOWN = 5;

    /** The kinds of topic. */
    public enum Kind {
        INTEREST,
        NETWORK,
        MESSAGES
    }
}
