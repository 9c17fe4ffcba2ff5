package org.folkmoot.members.notes.web;

import static org.folkmoot.nhsuk.components.Components.tag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.Notes.Task;
import org.folkmoot.members.notes.KeepNotes;
import org.folkmoot.nhsuk.components.Button;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.components.TagColour;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.screens.Cells;
import org.folkmoot.templates.members.notes.JtetasksGenerated;

/** What the office has to do by when. */
@Path("/office/tasks")
@ApplicationScoped
public class TasksResource {

    private final KeepNotes keep;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TasksResource() {
        this.keep = null;
        this.clock = null;
    }

    @Inject
    TasksResource(KeepNotes keep, Clock clock) {
        this.keep = keep;
        this.clock = clock;
    }

    /** What waits, the most pressing first, and what was done. */
    @GET
    @Requires(Permission.SEE_MEMBERS)
    public View list() {
        LocalDate today = TrustClock.today(clock);
        Table waiting = Table.of("To do")
                .columns("What", "About", "By", "Done")
                .responsive()
                .rows(
                        keep.waiting(),
                        each -> List.of(
                                each.note().words(),
                                about(each),
                                by(Objects.requireNonNull(each.note().dueOn()), today),
                                button(each, "done", "Mark as done")));
        Table done = Table.of("Done in the last 30 days")
                .columns("What", "About", "Done", "Take back")
                .responsive()
                .rows(
                        keep.done(),
                        each -> List.of(
                                each.note().words(),
                                about(each),
                                Words.dateAndTime(Objects.requireNonNull(
                                                each.note().doneAt())) + " by "
                                        + each.note().doneBy(),
                                button(each, "undo", "Not done")));
        return View.page("Tasks", out -> JtetasksGenerated.render(out, null, waiting, done))
                .section(Section.OFFICE)
                .wide();
    }

    private static Object about(Task task) {
        return Cells.link(task.name(), notes(task.note().person()));
    }

    private static Object by(LocalDate due, LocalDate today) {
        return due.isBefore(today) ? tag("Late: " + Words.date(due), TagColour.RED) : Words.date(due);
    }

    private static Object button(Task task, String what, String words) {
        return Cells.post(
                "/office/tasks/" + task.note().id() + "/" + what,
                Button.of(words).secondary().asSmall());
    }

    /** Marks a task as done. */
    @POST
    @Path("{id: [0-9]{1,15}}/done")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response done(@PathParam("id") long id) {
        keep.done(id);
        return Redirects.withNotice("/office/tasks", "The task is done. You can take that back below");
    }

    /** Lets a task wait again. */
    @POST
    @Path("{id: [0-9]{1,15}}/undo")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response undo(@PathParam("id") long id) {
        keep.undo(id);
        return Redirects.withNotice("/office/tasks", "The task waits again");
    }

    /** Takes back a note or task that was written in error. */
    @POST
    @Path("{id: [0-9]{1,15}}/take-back")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response takeBack(@PathParam("id") long id) {
        return Redirects.withNotice(notes(keep.takeBack(id)), "The note was taken back. You can let it stand again");
    }

    /** Lets a note or task stand again. */
    @POST
    @Path("{id: [0-9]{1,15}}/put-back")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response putBack(@PathParam("id") long id) {
        return Redirects.withNotice(notes(keep.putBack(id)), "The note stands again");
    }

    private static String notes(PersonId person) {
        return "/office/members/" + person + "/notes";
    }
}
