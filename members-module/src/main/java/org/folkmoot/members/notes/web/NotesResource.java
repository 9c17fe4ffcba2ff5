package org.folkmoot.members.notes.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.Note;
import org.folkmoot.members.notes.KeepNotes;
import org.folkmoot.members.register.SeeAMember;
import org.folkmoot.nhsuk.components.Button;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.screens.Cells;
import org.folkmoot.templates.members.notes.JtenotesGenerated;

/** The notes on one record. */
@Path("/office/members/{number: [0-9]{1,15}}/notes")
@ApplicationScoped
public class NotesResource {

    private final SeeAMember see;
    private final KeepNotes keep;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    NotesResource() {
        this.see = null;
        this.keep = null;
        this.clock = null;
    }

    @Inject
    NotesResource(SeeAMember see, KeepNotes keep, Clock clock) {
        this.see = see;
        this.keep = keep;
        this.clock = clock;
    }

    /** All notes, and a new one. */
    @GET
    @Requires(Permission.SEE_MEMBERS)
    public View list(@PathParam("number") long number) {
        return show(number, form());
    }

    /** Writes a note. */
    @POST
    @Requires(Permission.CHANGE_MEMBERS)
    public Response write(@PathParam("number") long number, MultivaluedMap<String, String> input) {
        NoteForm form = form();
        if (!form.bind(input)) {
            return show(number, form).errors(form).response();
        }
        keep.write(new PersonId(number), form.words.value(), form.due.given().orElse(null));
        return Redirects.withNotice("/office/members/" + number + "/notes", "The note was written");
    }

    private NoteForm form() {
        return new NoteForm(TrustClock.today(clock));
    }

    private View show(long number, NoteForm form) {
        String name = see.read(number, "notes").name().full();
        List<Note> notes = keep.on(new PersonId(number));
        Table table = Table.of("Notes so far")
                .columns("Note", "Written", "To do by", "Done", "Wrong?")
                .responsive()
                .rows(notes, NotesResource::cells);
        return View.page("Notes", out -> JtenotesGenerated.render(out, null, number, name, form, table))
                .section(Section.OFFICE)
                .back("/office/members/" + number);
    }

    private static List<Object> cells(Note note) {
        boolean stands = note.takenBackAt() == null;
        return List.of(
                note.words(),
                Words.dateAndTime(note.writtenAt()) + " by " + note.writtenBy(),
                note.dueOn() == null ? "" : Words.date(note.dueOn()),
                done(note),
                stands ? button(note, "take-back", "Take back") : button(note, "put-back", "Let it stand"));
    }

    private static Object done(Note note) {
        if (note.takenBackAt() != null) {
            return "Taken back, " + Words.dateAndTime(note.takenBackAt()) + " by " + note.takenBackBy();
        }
        if (note.waits()) {
            return button(note, "done", "Mark as done");
        }
        return note.doneAt() == null ? "" : Words.dateAndTime(note.doneAt()) + " by " + note.doneBy();
    }

    private static Object button(Note note, String what, String words) {
        return Cells.post(
                "/office/tasks/" + note.id() + "/" + what,
                Button.of(words).secondary().asSmall());
    }
}
