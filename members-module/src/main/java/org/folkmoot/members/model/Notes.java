package org.folkmoot.members.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.jspecify.annotations.Nullable;

/** The notes and tasks of the office. */
public interface Notes {

    /** A task with the name of whom it is about. */
    record Task(Note note, String name) {}

    /** Keeps a note and returns its id. */
    long write(PersonId person, String words, String by, Instant at, @Nullable LocalDate dueOn);

    /** The note of this id. */
    Optional<Note> find(long id);

    /** All notes on a record, the latest first. */
    List<Note> on(PersonId person);

    /** Tasks that wait, the most pressing first. */
    List<Task> waiting(int most);

    /** Tasks done since a moment, the latest first. */
    List<Task> doneSince(Instant since, int most);

    /** Marks a task as done; false where it was already. */
    boolean done(long id, String by, Instant at);

    /** Lets a task wait again; false where it does. */
    boolean undone(long id);

    /** Takes a note back as written in error; false where it was already. */
    boolean takeBack(long id, String by, Instant at);

    /** Lets a note stand again; false where it does. */
    boolean putBack(long id);

    /** How many tasks are due on or before a day. */
    long due(LocalDate day);
}
