package org.folkmoot.members.notes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.Note;
import org.folkmoot.members.model.Notes;
import org.folkmoot.members.model.Notes.Task;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.rules.RecordHasNotBeenErased;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Writes notes on a record, with a day as tasks, marks tasks as done, and takes back what was written in error. */
@ApplicationScoped
public class KeepNotes {

    private static final Duration SHOWN = Duration.ofDays(30);
    private static final int MOST = 200;

    private final Notes notes;
    private final People people;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    KeepNotes() {
        this.notes = null;
        this.people = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public KeepNotes(Notes notes, People people, Audit audit, CurrentActor actor, Clock clock) {
        this.notes = notes;
        this.people = people;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** Writes a note; with a day it is a task. */
    @Transactional
    public void write(PersonId person, String words, @Nullable LocalDate dueOn) {
        RuleBroken.check(new RecordHasNotBeenErased(people.find(person)
                .orElseThrow(() -> NotFound.of("person", person))
                .status()));
        notes.write(person, words, actor.get().name(), clock.instant(), dueOn);
        audit.wrote("note.write", "person:" + person, dueOn == null ? "A note" : "A task by " + dueOn);
    }

    /** The notes on a record, the latest first. */
    public List<Note> on(PersonId person) {
        return notes.on(person);
    }

    /** Tasks that wait, the most pressing first. */
    public List<Task> waiting() {
        List<Task> found = notes.waiting(MOST);
        audit.readMany("tasks that wait", "all", found.size());
        return found;
    }

    /** Tasks done in the last 30 days. */
    public List<Task> done() {
        return notes.doneSince(clock.instant().minus(SHOWN), MOST);
    }

    /** Marks a task as done; a second time changes nothing. Returns whom it was about. */
    @Transactional
    public PersonId done(long id) {
        Note note = find(id);
        if (notes.done(id, actor.get().name(), clock.instant())) {
            audit.wrote("task.done", "person:" + note.person(), "A task was done");
        }
        return note.person();
    }

    /** Lets a task wait again. */
    @Transactional
    public PersonId undo(long id) {
        Note note = find(id);
        if (notes.undone(id)) {
            audit.wrote("task.undo", "person:" + note.person(), "A task waits again");
        }
        return note.person();
    }

    /** Takes a note back that was written in error, such as on the wrong record; it stays to be seen. */
    @Transactional
    public PersonId takeBack(long id) {
        Note note = find(id);
        if (notes.takeBack(id, actor.get().name(), clock.instant())) {
            audit.wrote("note.take-back", "person:" + note.person(), "A note was taken back");
        }
        return note.person();
    }

    /** Lets a note stand again. */
    @Transactional
    public PersonId putBack(long id) {
        Note note = find(id);
        if (notes.putBack(id)) {
            audit.wrote("note.put-back", "person:" + note.person(), "A note stands again");
        }
        return note.person();
    }

    private Note find(long id) {
        return notes.find(id).orElseThrow(() -> NotFound.of("note", id));
    }
}
