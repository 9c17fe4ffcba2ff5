package org.folkmoot.engagement.after.web;

import gg.jte.Content;
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
import org.folkmoot.engagement.after.NoteAttendance;
import org.folkmoot.engagement.model.AttendanceBook;
import org.folkmoot.engagement.model.AttendanceBook.Came;
import org.folkmoot.engagement.model.AttendanceBook.Expected;
import org.folkmoot.engagement.model.AttendanceBook.Turnout;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.model.Mode;
import org.folkmoot.engagement.model.rules.AttendanceIsNotedOnceItBegan;
import org.folkmoot.engagement.store.views.RoomViews;
import org.folkmoot.engagement.store.views.RoomViews.OnRecord;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.MeetingFacts;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.components.Button;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;

/** Who came, from the paper list: noted by the office after the meeting. */
@Path("/office/meetings/{id}/came")
@ApplicationScoped
public class CamePages {
    private static final int FEW = 5;

    private final MeetingBook book;
    private final AttendanceBook attendance;
    private final NoteAttendance noting;
    private final RoomViews room;
    private final MeetingFacts facts;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CamePages() {
        this.book = null;
        this.attendance = null;
        this.noting = null;
        this.room = null;
        this.facts = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public CamePages(
            MeetingBook book,
            AttendanceBook attendance,
            NoteAttendance noting,
            RoomViews room,
            MeetingFacts facts,
            Audit audit,
            Clock clock) {
        this.book = book;
        this.attendance = attendance;
        this.noting = noting;
        this.room = room;
        this.facts = facts;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Requires(Permission.RUN_ENGAGEMENT)
    public View show(@PathParam("id") long id) {
        List<Expected> expected = attendance.expected(id);
        audit.readMany("who has a place", "meeting " + id, expected.size());
        return page(id, expected, new CameForm(expected), walkInForm(List.of()));
    }

    @POST
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response note(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        List<Expected> expected = attendance.expected(id);
        CameForm form = new CameForm(expected);
        if (!form.bind(input)) {
            return page(id, expected, form, walkInForm(List.of())).response();
        }
        Turnout turnout = noting.note(id, form.invitations());
        return Redirects.withNotice(home(id), words(turnout));
    }

    @POST
    @Path("/walk-in")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response walkIn(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        WalkInForm form = walkInForm(List.of());
        if (!form.bind(input)) {
            return askAgain(id, form);
        }
        List<OnRecord> same = room.onRecord(form.name.value(), FEW);
        if (!same.isEmpty()) {
            audit.readMany("people of one name", "who came to meeting " + id, same.size());
            WalkInForm typed = form;
            form = walkInForm(same);
            if (!input.containsKey("person")) {
                return askAgain(id, form.with(typed));
            }
            if (!form.bind(input)) {
                return askAgain(id, form);
            }
        }
        noting.walkIn(
                id,
                new Came(
                        form.name.value(), form.mail.given().orElse(null), form.chosen(), form.mode.value(Mode.class)));
        return Redirects.withNotice(home(id), "It is noted that they came.");
    }

    private WalkInForm walkInForm(List<OnRecord> same) {
        return new WalkInForm(same, code -> facts.scope(Scope.constituency(code)));
    }

    private Response askAgain(long id, WalkInForm form) {
        List<Expected> expected = attendance.expected(id);
        return page(id, expected, new CameForm(expected), form).errors(form).response();
    }

    private View page(long id, List<Expected> expected, CameForm form, WalkInForm walkIn) {
        Meeting meeting = book.find(id).orElseThrow(() -> NotFound.of("meeting", id));
        AttendanceIsNotedOnceItBegan begun = new AttendanceIsNotedOnceItBegan(meeting, clock.instant());
        BlocksPage page = BlocksPage.of("Who came").caption(meeting.details().title());
        if (begun.broken()) {
            page = page.with(null, Pieces.paragraph(begun.words() + "."));
        } else {
            page = page.with(null, Pieces.paragraph(words(attendance.turnout(id))))
                    .with(null, list(id, expected, form))
                    .with(
                            "Someone came without a place",
                            Pieces.form(walkIn, Button.of("Note that they came").secondary(), home(id) + "/walk-in"));
        }
        return page.view().errors(form).back("/office/meetings/" + id).section(Section.OFFICE);
    }

    private static Content list(long id, List<Expected> expected, CameForm form) {
        boolean nobody = expected.stream().allMatch(each -> each.invitation() == 0);
        return nobody
                ? Pieces.paragraph("Nobody had a place.")
                : Pieces.form(form, Button.of("Note who came"), home(id));
    }

    private static String words(Turnout turnout) {
        return turnout.isUnknown()
                ? "Nobody has noted yet who came."
                : Words.countFirst(turnout.came(), "person", "people") + " came; "
                        + Words.count(turnout.missed(), "person", "people") + " had a place and did not come.";
    }

    private static String home(long id) {
        return "/office/meetings/" + id + "/came";
    }
}
