package org.folkmoot.members.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.Redraw.State;
import org.jspecify.annotations.Nullable;

/** Dry runs of other boundaries, and the steps in which they are applied and undone. */
public interface Redraws {

    /** A member, and where the directory of the dry run says that they live; null where it does not know. */
    record Subject(PersonId person, Fate.Now now, @Nullable Place found) {}

    /** What happens to one member. */
    record Moving(
            PersonId person,
            Fate fate,
            Fate.Now now,
            @Nullable Place place) {}

    /** What the decision on a move to a constituency or class rests on. */
    record Target(Option option, Connection connection) {}

    /** Someone for whom something changes. */
    record Mover(
            PersonId person,
            Fate.Kind kind,
            String fromConstituency,
            String fromClass,
            String toConstituency,
            String toClass) {}

    /** Begins a dry run; returns its id. */
    long begin(Redraw redraw);

    /** One. */
    Optional<Redraw> find(long id);

    /** All, newest first. */
    List<Redraw> all();

    /** Lets the state follow; fails with a conflict where it may not, or is another by now. */
    void become(long id, State from, State next);

    /** Keeps when notice was given and when it is to be applied. */
    void plan(long id, LocalDate noticeOn, LocalDate applyOn);

    /** Keeps the day on which it was applied, or undone. */
    void done(long id, State state, LocalDate on);

    /** Those whose day has come. */
    List<Long> due(LocalDate today);

    /** Members with ids above, by id. */
    List<Subject> subjectsAfter(long after, int most, @Nullable Integer generation);

    /** How many members there are to look at. */
    long members();

    /** Stores what changes, and how many were looked at. */
    void keep(long id, List<Moving> movings, int lookedAt);

    /** Stores the members of each constituency and class as they are. */
    void count(long id);

    /** Stores what decisions will rest on. */
    void keepTargets(long id, List<Target> targets);

    /** Those who have to be told and were not, by id. */
    List<Mover> toldNext(long id, int most);

    /** Marks them as told. */
    void told(long id, List<Mover> movers);

    /** Those who were told of a change that does not hold for them, and do not know yet, by id. */
    List<Mover> correctedNext(long id, int most);

    /** Marks them as told that it does not hold. */
    void corrected(long id, List<Mover> movers);
}
