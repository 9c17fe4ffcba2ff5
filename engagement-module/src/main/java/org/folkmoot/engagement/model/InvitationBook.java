package org.folkmoot.engagement.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;

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

    /** Seats held at a meeting by everyone else. */
    int seatsHeld(long meeting, long exceptInvitation);

    /** Who waits for a seat, longest first. */
    List<Invitation> waiting(long meeting);

    /** Appends an answer to the history. */
    void history(Invitation invitation, Reply reply, boolean waits, Instant at);
}
