package org.folkmoot.engagement.model;

import java.time.Instant;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.jspecify.annotations.Nullable;

/** Who came to a meeting, its tables and what was said there, and what members voted. */
public interface RoomBook {

    /** Notes that somebody came; true where that was not noted before. */
    boolean came(Arrival arrival);

    /** Makes nameless who came without a place to meetings over before then and is not on record; returns how many. */
    int forgetWalkIns(Instant overBefore, int most);

    /** Takes back that somebody came; true where it was noted. */
    boolean notCome(long meeting, long attendance);

    /** The invitation with this code for the door. */
    Optional<Long> invitationWithCode(long meeting, String code);

    /** Adds a table, or says otherwise what it is about. */
    void table(long meeting, int number, String topic, @Nullable String facilitator, @Nullable Integer seats);

    /** Removes a table at which nothing was noted; true where there was one. */
    boolean removeTable(long meeting, long table);

    /** Keeps a note of a table. */
    void note(long meeting, long table, Note note, String by, Instant at);

    /** Keeps a vote that was counted. */
    void vote(long meeting, AmendmentVote vote, String by, Instant at);

    /** Takes back a vote that was counted or typed wrong; true where there was one. */
    boolean removeVote(long meeting, long vote);

    /**
     * Somebody who came.
     *
     * @param invitation null for who was not invited
     * @param name of who is not on record; null otherwise
     * @param mail the address that somebody who is not on record left; null for none
     * @param people how many came, the person included
     * @param source how it was noted
     * @param mark what the phone calls it that noted it without a connection; null otherwise
     */
    record Arrival(
            long meeting,
            @Nullable Long invitation,
            @Nullable PersonId person,
            @Nullable String name,
            @Nullable String mail,
            int people,
            Source source,
            @Nullable String mark,
            String by,
            Instant at) {}

    /** How it was noted that somebody came. */
    enum Source {
        DOOR,
        CAMERA,
        OFFLINE,
        WALK_IN
    }

    /**
     * What was said at a table.
     *
     * @param photo the file of a photograph; null for none
     * @param photoWords what the photograph shows, for who cannot see it
     */
    record Note(
            @Nullable String body,
            @Nullable Long photo,
            @Nullable String photoWords) {}
}
