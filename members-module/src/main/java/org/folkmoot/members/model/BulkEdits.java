package org.folkmoot.members.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.BulkEdit.Wish;
import org.jspecify.annotations.Nullable;

/** Changes to many people at once, and the people whom each is about. */
public interface BulkEdits {

    /** Where one person is in a change. */
    enum PersonState {
        PLANNED("Will be changed"),
        LEFT_OUT("Left out"),
        CHANGED("Changed"),
        UNDONE("Undone"),
        STAYED("Not undone");

        private final String words;

        PersonState(String words) {
            this.words = words;
        }

        /** How pages say it. */
        public String words() {
            return words;
        }
    }

    /** Some of the people, by number: those behind one up to another, and what is done to them when and by whom. */
    record Piece(long after, long upTo, Instant at, LocalDate today, String by) {}

    /** How many people stand in one state for one reason. */
    record Group(PersonState state, String reason, long people) {}

    /** One person in a change. */
    record Line(PersonId person, String name, PersonState state, String reason) {}

    /** Begins one; returns its number. */
    long begin(Wish wish, String whom, @Nullable String list, Instant at, String by);

    /** One of them. */
    Optional<BulkEdit> find(long id);

    /** One of them, held until the transaction ends. */
    Optional<BulkEdit> lock(long id);

    /** The newest, newest first. */
    List<BulkEdit> newest(int most);

    /** Moves it on. */
    void become(long id, BulkState state, @Nullable Instant ended);

    /** Was discarded then; with no time it cannot be put back. */
    void discarded(long id, @Nullable Instant at);

    /** Remembers the job. */
    void workedOnBy(long id, long job);

    /** Remembers who undid it. */
    void undoneBy(long id, String who);

    /** Takes people in, each with the reason where the change leaves them out; who is in it already stays as is. */
    void plan(BulkEdit edit, List<PersonId> people);

    /** Counts the people, once all are known, and forgets the filter of the list. */
    void planned(long id);

    /** The people in numbers, by state and reason. */
    List<Group> groups(long id);

    /** The people in some states, by number, behind one. */
    List<Line> lines(long id, List<PersonState> states, long after, int most);

    /** The last number of the next so many people in a state behind one; 0 where there are no more. */
    long nextPiece(long id, PersonState state, long after, int most);

    /** Changes the people of a piece, but not those for whom there is a reason against it by now; returns the changed. */
    List<PersonId> apply(BulkEdit edit, Piece piece);

    /** Undoes the change for those whose record still says what it made of it; returns them. */
    List<PersonId> undo(BulkEdit edit, Piece piece);
}
