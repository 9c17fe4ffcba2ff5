package org.folkmoot.members.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.Invitation.Kind;
import org.folkmoot.members.model.Invitation.State;
import org.jspecify.annotations.Nullable;

/** Invitations of staff, and offers to those who left. */
public interface Invitations {

    /** How an invitation begins. */
    record Begun(
            PersonId person,
            long batch,
            Kind kind,
            String constituency,
            @Nullable String classCode,
            int constitution,
            LocalDate invitedOn,
            LocalDate countsOn) {}

    /** Keeps it; returns its id. */
    long begin(Begun begun);

    /** One of them. */
    Optional<Invitation> find(long id);

    /** One of them, with a lock on it. */
    Optional<Invitation> lock(long id);

    /** The newest of this kind for a person. */
    Optional<Invitation> newestOf(PersonId person, Kind kind);

    /** The one that a batch made for a person. */
    Optional<Invitation> of(long batch, PersonId person);

    /** Invitations to which nobody said no and whose day has come. */
    List<Long> due(LocalDate today);

    /** Invitations of this kind, the newest first, behind an id; 0 for the first page. */
    List<Invitation> list(Kind kind, long before, int most);

    /** How many of this kind are in this state. */
    long count(Kind kind, State state);

    /** Ends it. */
    void end(long id, State next, LocalDate on, String how);

    /** Lets it wait for an answer again. */
    void waitAgain(long id);

    /** Forgets a person whom a batch made and whom nothing has happened to since; false where something has. */
    boolean forgetMade(PersonId person, int version);
}
