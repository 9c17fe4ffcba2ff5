package org.folkmoot.engagement.model;

import org.jspecify.annotations.Nullable;

/**
 * A person's answer to an invitation; who is not coming brings nobody.
 *
 * @param mode null where they have not said
 * @param showsName true where the convener may see the name
 */
public record Reply(Answer answer, @Nullable Mode mode, Party party, Needs needs, boolean showsName) {

    public Reply {
        party = answer == Answer.COMING ? party : Party.ALONE;
    }

    /** An answer that says nothing of how the person comes and brings nobody who helps. */
    public Reply(Answer answer, int guests, @Nullable String access, boolean showsName) {
        this(answer, null, Party.guests(guests), new Needs(access, null), showsName);
    }

    /** The same answer for this way to take part. */
    public Reply in(Mode way) {
        return new Reply(answer, way, party, needs, showsName);
    }

    /** Guests that the person brings. */
    public int guests() {
        return party.guests();
    }

    /** Seats that the answer asks for. */
    public int seats() {
        return answer == Answer.COMING ? 1 + party.people() : 0;
    }
}
