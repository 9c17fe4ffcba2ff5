package org.folkmoot.engagement.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.jspecify.annotations.Nullable;

/** All invitations and bookings. */
public interface InvitationBook {

    /** Keeps a new invitation and gives it its id. */
    void add(Invitation invitation);

    /** An invitation as it is. */
    Optional<Invitation> find(long id);

    /** The booking made with this address. */
    Optional<Invitation> booking(long meeting, String mail);

    /** The invitation of this person. */
    Optional<Invitation> of(long meeting, PersonId person);

    /** Reads an invitation again, once the meeting is locked. */
    void refresh(Invitation invitation);

    /** Seats held at a meeting by everyone else, offered ones included; null counts every way to take part. */
    int seatsHeld(long meeting, @Nullable Mode mode, long exceptInvitation);

    /** Seats held at a meeting by everyone else, however they take part. */
    default int seatsHeld(long meeting, long exceptInvitation) {
        return seatsHeld(meeting, null, exceptInvitation);
    }

    /** Who waits for a seat, with an offer or without, in the order in which they are offered one. */
    List<Invitation> waiting(long meeting);

    /** Whose offer has run out, in the same order. */
    List<Invitation> lateOffers(long meeting, Instant now);

    /** True where somebody before this one waits for as many seats as there are. */
    boolean someoneBeforeFits(Invitation invitation, @Nullable Mode mode, int room);

    /** The order of the next person who joins the list. */
    long nextInLine(long meeting);

    /** How many wait before this one without an offer; null counts every way to take part. */
    int before(Invitation invitation, @Nullable Mode mode);

    /** Seats that came free and went to others since; null counts every way to take part. */
    int cameFree(long meeting, @Nullable Mode mode, Instant since);

    /** Appends what happened to someone on the list. */
    void step(Invitation invitation, LineStep step, Instant at, String actor, @Nullable String reason);

    /** Meetings still to begin where somebody waits without an offer, or with one whose time is over. */
    List<Long> linesToLookAt(Instant now);

    /** Forgets needs and codes of meetings that were over at this instant; returns of how many, at most so many. */
    int forgetNeeds(Instant overBefore, int most);

    /** Appends an answer to the history. */
    void history(Invitation invitation, Reply reply, boolean waits, Instant at);
}
