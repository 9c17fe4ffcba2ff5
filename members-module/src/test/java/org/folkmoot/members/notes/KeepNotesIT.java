package org.folkmoot.members.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.Note;
import org.folkmoot.members.model.Notes.Task;
import org.folkmoot.members.store.JdbiNotes;
import org.folkmoot.members.store.JdbiTraces;
import org.folkmoot.members.store.MembersUnit;
import org.folkmoot.members.testing.ActingAs;
import org.folkmoot.members.testing.Noted;
import org.folkmoot.members.testing.People;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.testkit.clock.StandingClock;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class KeepNotesIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated("members");

    private static final LocalDate TODAY = LocalDate.of(2023, 11, 1);

    private final StandingClock clock = StandingClock.at(TODAY);
    private final Noted noted = new Noted();
    private MembersUnit unit;
    private JdbiNotes notes;
    private KeepNotes keep;
    private PersonId ann;

    @BeforeEach
    void open() {
        unit = new MembersUnit(DATABASE);
        notes = new JdbiNotes(unit.jdbi());
        keep = new KeepNotes(notes, unit.people(), noted, ActingAs.theOffice(), clock);
        ann = unit.tx(() -> unit.people().add(People.annOfBexley()).id());
    }

    @AfterEach
    void close() {
        unit.close();
        DATABASE.emptyTables();
    }

    @Test
    void aPlainNoteIsNoTask() {
        unit.run(() -> keep.write(ann, "Prefers the phone in the morning", null));

        assertThat(keep.on(ann)).extracting(Note::words).containsExactly("Prefers the phone in the morning");
        assertThat(keep.waiting()).isEmpty();
        assertThat(noted.audit()).contains("note.write person:" + ann + " A note");
    }

    @Test
    void theMostPressingTaskStandsFirstAndWhatIsDueIsCounted() {
        unit.run(() -> keep.write(ann, "Ring back", TODAY.plusDays(3)));
        unit.run(() -> keep.write(ann, "Send a form", TODAY));

        assertThat(keep.waiting()).extracting(each -> each.note().words()).containsExactly("Send a form", "Ring back");
        assertThat(keep.waiting()).extracting(Task::name).containsOnly("Ann Archer");
        assertThat(notes.due(TODAY)).isEqualTo(1);
    }

    @Test
    void aTaskThatIsDoneCanBeTakenBack() {
        unit.run(() -> keep.write(ann, "Ring back", TODAY));
        long id = keep.on(ann).get(0).id();

        unit.run(() -> keep.done(id));
        unit.run(() -> keep.done(id));

        assertThat(keep.waiting()).isEmpty();
        assertThat(keep.done()).extracting(each -> each.note().doneBy()).containsExactly("Olive Office");
        assertThat(noted.audit())
                .filteredOn(line -> line.startsWith("task.done"))
                .hasSize(1);

        unit.run(() -> keep.undo(id));

        assertThat(keep.waiting()).hasSize(1);
    }

    @Test
    void whatWasDoneLongAgoIsNoLongerListed() {
        unit.run(() -> keep.write(ann, "Ring back", TODAY));
        unit.run(() -> keep.done(keep.on(ann).get(0).id()));

        clock.move(Duration.ofDays(31));

        assertThat(keep.done()).isEmpty();
    }

    @Test
    void aNoteOnTheWrongRecordIsTakenBackAndStaysToBeSeen() {
        unit.run(() -> keep.write(ann, "Ring back", TODAY));
        long id = keep.on(ann).get(0).id();

        unit.run(() -> keep.takeBack(id));
        unit.run(() -> keep.takeBack(id));
        unit.run(() -> keep.done(id));

        assertThat(keep.waiting()).isEmpty();
        assertThat(keep.done()).isEmpty();
        assertThat(notes.due(TODAY)).isZero();
        assertThat(keep.on(ann)).extracting(Note::takenBackBy).containsExactly("Olive Office");
        assertThat(noted.audit())
                .filteredOn(line -> line.startsWith("note.take-back person:" + ann))
                .hasSize(1);

        unit.run(() -> keep.putBack(id));

        assertThat(keep.waiting()).hasSize(1);
    }

    @Test
    void erasingTakesTheNotesAlong() {
        unit.run(() -> keep.write(ann, "Prefers the phone", null));

        unit.run(() -> new JdbiTraces(unit.jdbi()).remove(ann));

        assertThat(keep.on(ann)).isEmpty();
    }

    @Test
    void thereIsNoNoteOnNobodyAndNoTaskThatNeverWas() {
        assertThatThrownBy(() -> keep.write(new PersonId(1), "Who?", null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> keep.done(4711)).isInstanceOf(NotFound.class);
    }
}
