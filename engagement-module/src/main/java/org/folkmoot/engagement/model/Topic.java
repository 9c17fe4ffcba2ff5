package org.folkmoot.engagement.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something a person may hear about: an interest, a network, or a kind of message of the trust's own.
 *
 * @param hint what it is for, in plain words
 * @param consent what a person agrees to by choosing a sensitive one; null where nothing special is agreed to
 * @param open true where people may choose it
 * @param ledBy who leads a network, as everyone may read it: a post, not a person
 * @param endedAt null while it goes on
 * @param version 0 before it is kept
 */
public record Topic(
        String slug,
        Kind kind,
        String name,
        @Nullable String hint,
        @Nullable String consent,
        boolean sensitive,
        int position,
        boolean open,
        @Nullable String ledBy,
        @Nullable Instant endedAt,
        int version) {

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

    /** One that goes on, is open to all, and is not kept yet. */
    public Topic(
            String slug,
            Kind kind,
            String name,
            @Nullable String hint,
            @Nullable String consent,
            boolean sensitive,
            int position) {
        this(slug, kind, name, hint, consent, sensitive, position, true, null, null, 0);
    }

    /** True once it has ended: what was written stays, nobody can choose it and nothing more is sent to it. */
    public boolean isEnded() {
        return endedAt != null;
    }

    /** The same, taking nobody in. */
    public Topic closed() {
        return new Topic(slug, kind, name, hint, consent, sensitive, position, false, ledBy, endedAt, version);
    }

    /** Its name, with a word where it has ended. */
    public String label() {
        return isEnded() ? name + " (ended)" : name;
    }

    /** The kinds of topic. */
    public enum Kind {
        INTEREST("interest"),
        NETWORK("network"),
        MESSAGES("messages");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** What one is called within a sentence. */
        public String word() {
            return word;
        }
    }
}
