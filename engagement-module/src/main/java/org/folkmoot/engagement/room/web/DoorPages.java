package org.folkmoot.engagement.room.web;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.folkmoot.engagement.messages.MeetingMessages;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.RoomBook.Source;
import org.folkmoot.engagement.model.rules.TheDoorIsOpenOnTheDay;
import org.folkmoot.engagement.room.CheckIn;
import org.folkmoot.engagement.room.Doors;
import org.folkmoot.engagement.store.views.RoomViews;
import org.folkmoot.engagement.store.views.RoomViews.Guest;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.FormPage;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.audit.Audit;

/** The door of a meeting: find who stands there, one tap checks them in, another takes it back. No script is needed. */
@Path("/door/{id: [0-9]{1,18}}")
@ApplicationScoped
public class DoorPages {
    private static final int MOST = 1000;
    /** On paper, for people whom nobody invited. */
    private static final int EMPTY_LINES = 10;
    /** A cell without words says "No data"; a space that does not break leaves it empty. */
    private static final String TO_WRITE_IN = "\u00a0";

    private static final int FEW = 30;

    private final Doors doors;
    private final CheckIn checkIn;
    private final RoomViews views;
    private final DoorPiece piece;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    DoorPages() {
        this.doors = null;
        this.checkIn = null;
        this.views = null;
        this.piece = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public DoorPages(Doors doors, CheckIn checkIn, RoomViews views, DoorPiece piece, Audit audit, Clock clock) {
        this.doors = doors;
        this.checkIn = checkIn;
        this.views = views;
        this.piece = piece;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Requires(Permission.CHECK_IN)
    public View show(@PathParam("id") long id, @QueryParam("name") @DefaultValue("") String name) {
        Meeting meeting = doors.door(id);
        BlocksPage page =
                BlocksPage.of("Check people in").caption(meeting.details().title());
        if (!doors.isOpen(meeting)) {
            return page.lead(new TheDoorIsOpenOnTheDay(
                                            meeting.state(), meeting.details().time(), clock.instant())
                                    .words()
                            + ".")
                    .with(
                            null,
                            Pieces.paragraph(
                                    MeetingMessages.when(meeting.details().time())))
                    .view()
                    .back("/door");
        }
        List<Guest> guests = name.isBlank() ? views.expected(id, MOST) : views.named(id, name, FEW);
        audit.readMany("door list", "meeting " + id, guests.size());
        return page.with(null, piece.count(meeting))
                .with(null, Pieces.search(new FindForm(name), "/door/" + id))
                .with(name.isBlank() ? "Who is expected" : "People found", piece.guests(id, guests, name))
                .with("Without an invitation", piece.walkedIn(meeting))
                .with("More", piece.more(id))
                .view()
                .back("/door")
                .wide();
    }

    @POST
    @Path("/here")
    @Requires(Permission.CHECK_IN)
    public Response here(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        String name = checkIn.here(id, Numbers.of(input.getFirst("invitation")), Source.DOOR);
        return Redirects.withNotice("/door/" + id, name + " is checked in");
    }

    @POST
    @Path("/code")
    @Requires(Permission.CHECK_IN)
    public Response code(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        CodeForm form = new CodeForm();
        if (!form.bind(input)) {
            return codePage(doors.openDoor(id), form).response();
        }
        var name = checkIn.hereByCode(id, form.code.value());
        if (name.isEmpty()) {
            form.refuse(form.code, "Nobody who is invited to this meeting has this code");
            return codePage(doors.openDoor(id), form).response();
        }
        return Redirects.withNotice("/door/" + id + "/code", name.get() + " is checked in");
    }

    @GET
    @Path("/code")
    @Requires(Permission.CHECK_IN)
    public View askCode(@PathParam("id") long id) {
        return codePage(doors.openDoor(id), new CodeForm());
    }

    private static View codePage(Meeting meeting, CodeForm form) {
        return FormPage.of("Check in by code", "/door/" + meeting.id() + "/code", form, "Check in")
                .caption(meeting.details().title())
                .view()
                .back("/door/" + meeting.id());
    }

    @POST
    @Path("/not-here")
    @Requires(Permission.CHECK_IN)
    public Response notHere(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        checkIn.notHere(id, Numbers.of(input.getFirst("attendance")));
        return Redirects.withNotice("/door/" + id, "The check-in was taken back");
    }

    /** The list on paper: a box for each person. */
    @GET
    @Path("/list")
    @Requires(Permission.CHECK_IN)
    public View list(@PathParam("id") long id) {
        Meeting meeting = doors.openDoor(id);
        List<Guest> guests = views.expected(id, MOST);
        audit.readMany("attendance list", "meeting " + id, guests.size());
        Table table = Table.of("Attendance list")
                .hideCaption()
                .responsive()
                .columns("Here", "Name", "People", "Needs to take part", "Cannot eat or drink", "Code");
        guests.forEach(each -> table.row(
                each.isHere() ? "Yes" : "☐",
                each.name(),
                Words.number(each.people()),
                each.access() == null ? "Nothing" : each.access(),
                each.dietary() == null ? "Nothing" : each.dietary(),
                each.code() == null ? "None" : each.code()));
        Content content = guests.isEmpty() ? Pieces.paragraph("Nobody is expected.") : Components.table(table);
        Table others = Table.of("Came without an invitation").hideCaption().columns("Here", "Name", "Email address");
        IntStream.range(0, EMPTY_LINES).forEach(line -> others.row("☐", TO_WRITE_IN, TO_WRITE_IN));
        return BlocksPage.of("Attendance list")
                .caption(meeting.details().title())
                .lead(MeetingMessages.when(meeting.details().time()))
                .with(null, content)
                .with("Without an invitation, to write in", Components.table(others))
                .view()
                .back("/door/" + id)
                .wide();
    }

    /** Who is in the room now; the page asks again by itself, for a screen that everybody sees. */
    @GET
    @Path("/count")
    @Requires(Permission.CHECK_IN)
    public Response count(@PathParam("id") long id) {
        Meeting meeting = doors.door(id);
        View view = BlocksPage.of("In the room now")
                .caption(meeting.details().title())
                .with(null, piece.count(meeting))
                .with(null, Pieces.paragraph("This page counts again every 15 seconds."))
                .view()
                .back("/door/" + id);
        return Response.ok(view).header("Refresh", "15").build();
    }
}
