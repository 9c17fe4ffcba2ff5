package org.folkmoot.members.model;

/**
 * A constituency over a period. What was at the start, and came, less what went, is what is at the end.
 *
 * @param joined new members
 * @param movedIn from another constituency of the trust
 * @param left no longer members
 * @param movedOut to another constituency of the trust
 */
public record Movement(String constituency, long start, long joined, long movedIn, long left, long movedOut, long end) {

    /** True where it adds up, which it always must. */
    public boolean addsUp() {
        return start + joined + movedIn - left - movedOut == end;
    }

    /** Two constituencies together. */
    public Movement plus(Movement other) {
        return new Movement(
                constituency,
                start + other.start,
                joined + other.joined,
                movedIn + other.movedIn,
                left + other.left,
                movedOut + other.movedOut,
                end + other.end);
    }
}
