package org.folkmoot.engagement.room.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingKind;
import org.folkmoot.engagement.room.CountVote;
import org.folkmoot.engagement.room.Doors;
import org.folkmoot.engagement.room.KeepTables;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.FormPage;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.refusals.RuleBroken;

/** The room of a meeting: who is in it by number, the tables, and the votes of an annual members' meeting. */
@Path("/room/{id: [0-9]{1,18}}")
@ApplicationScoped
public class RoomPages {
    private final Doors doors;
    private final KeepTables tables;
    private final CountVote votes;
    private final DoorPiece door;
    private final RoomPiece piece;

    @SuppressWarnings("NullAway") // for the CDI proxy
    RoomPages() {
        this.doors = null;
        this.tables = null;
        this.votes = null;
        this.door = null;
        this.piece = null;
    }

    @Inject
    public RoomPages(Doors doors, KeepTables tables, CountVote votes, DoorPiece door, RoomPiece piece) {
        this.doors = doors;
        this.tables = tables;
        this.votes = votes;
        this.door = door;
        this.piece = piece;
    }

    @GET
    @Requires(Permission.HOLD_MEETINGS)
    public View show(@PathParam("id") long id) {
        Meeting meeting = doors.room(id);
        BlocksPage page = BlocksPage.of("The room")
                .caption(meeting.details().title())
                .with("In the room now", door.count(meeting))
                .with("Tables", piece.tables(id))
                .with(null, Components.secondaryLink("Add or change a table", "/room/" + id + "/table"));
        if (meeting.details().kind() == MeetingKind.ANNUAL_MEMBERS_MEETING) {
            page = page.with("Votes on changes of the constitution", piece.votes(id))
                    .with(null, Components.secondaryLink("Enter the count of a vote", "/room/" + id + "/vote"));
        }
        if (doors.keepsDoor(meeting.scope())) {
            page = page.with(null, Pieces.link("The door: check people in", "/door/" + id));
        }
        return page.view().back(doors.homeOf(meeting)).wide();
    }

    @GET
    @Path("/table")
    @Requires(Permission.HOLD_MEETINGS)
    public View askTable(@PathParam("id") long id) {
        return tablePage(doors.room(id), new TableForm());
    }

    @POST
    @Path("/table")
    @Requires(Permission.HOLD_MEETINGS)
    public Response table(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        TableForm form = new TableForm();
        if (!form.bind(input)) {
            return tablePage(doors.room(id), form).response();
        }
        tables.table(
                id,
                form.number.intValue(),
                form.topic.value(),
                form.facilitator.given().orElse(null),
                form.seats.given().map(Long::intValue).orElse(null));
        return Redirects.withNotice("/room/" + id, "Table " + form.number.intValue() + " was kept");
    }

    @GET
    @Path("/vote")
    @Requires(Permission.HOLD_MEETINGS)
    public View askVote(@PathParam("id") long id) {
        return votePage(doors.room(id), new VoteForm());
    }

    @POST
    @Path("/vote")
    @Requires(Permission.HOLD_MEETINGS)
    public Response vote(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        VoteForm form = new VoteForm();
        if (form.bind(input) && counted(id, form)) {
            return Redirects.withNotice("/room/" + id, "The count was kept");
        }
        return votePage(doors.room(id), form).response();
    }

    @POST
    @Path("/vote/take-back")
    @Requires(Permission.HOLD_MEETINGS)
    public Response takeBackVote(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        votes.takeBack(id, Numbers.of(input.getFirst("vote")));
        return Redirects.withNotice("/room/" + id, "The count was taken back. Enter it again if it was only wrong");
    }

    private boolean counted(long id, VoteForm form) {
        try {
            votes.count(
                    id,
                    form.amendment.value(),
                    form.presentedBy.value(),
                    form.inFavour.intValue(),
                    form.against.intValue(),
                    form.abstained.intValue());
            return true;
        } catch (RuleBroken e) {
            form.refuse(form.inFavour, e.rule().words());
            return false;
        }
    }

    private static View tablePage(Meeting meeting, TableForm form) {
        return FormPage.of("Add or change a table", "/room/" + meeting.id() + "/table", form, "Keep the table")
                .caption(meeting.details().title())
                .view()
                .back("/room/" + meeting.id());
    }

    private static View votePage(Meeting meeting, VoteForm form) {
        return FormPage.of("Enter the count of a vote", "/room/" + meeting.id() + "/vote", form, "Keep the count")
                .caption(meeting.details().title())
                .view()
                .back("/room/" + meeting.id());
    }
}
