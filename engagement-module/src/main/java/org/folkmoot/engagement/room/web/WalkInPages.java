package org.folkmoot.engagement.room.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.room.CheckIn;
import org.folkmoot.engagement.room.Doors;
import org.folkmoot.engagement.store.views.RoomViews;
import org.folkmoot.engagement.store.views.RoomViews.OnRecord;
import org.folkmoot.engagement.web.FormPage;
import org.folkmoot.engagement.web.MeetingFacts;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.audit.Audit;

/** Somebody comes without an invitation: joined to their record where they are on it, and shown the way to join. */
@Path("/door/{id: [0-9]{1,18}}/walk-in")
@ApplicationScoped
public class WalkInPages {
    private static final int FEW = 5;

    private final Doors doors;
    private final CheckIn checkIn;
    private final RoomViews views;
    private final MeetingFacts facts;
    private final DoorPiece piece;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    WalkInPages() {
        this.doors = null;
        this.checkIn = null;
        this.views = null;
        this.facts = null;
        this.piece = null;
        this.audit = null;
    }

    @Inject
    public WalkInPages(
            Doors doors, CheckIn checkIn, RoomViews views, MeetingFacts facts, DoorPiece piece, Audit audit) {
        this.doors = doors;
        this.checkIn = checkIn;
        this.views = views;
        this.facts = facts;
        this.piece = piece;
        this.audit = audit;
    }

    @GET
    @Requires(Permission.CHECK_IN)
    public View ask(@PathParam("id") long id) {
        return page(doors.openDoor(id), form(List.of()));
    }

    @POST
    @Requires(Permission.CHECK_IN)
    public Response add(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        Meeting meeting = doors.openDoor(id);
        WalkInForm form = form(List.of());
        if (!form.bind(input)) {
            return page(meeting, form).response();
        }
        List<OnRecord> same = views.onRecord(form.name.value(), FEW);
        if (!same.isEmpty()) {
            audit.readMany("people of one name", "door of meeting " + id, same.size());
            form = form(same);
            form.bind(input);
            if (!input.containsKey("person") || !form.isValid()) {
                return page(
                                meeting,
                                input.containsKey("person")
                                        ? form
                                        : form.again(input.getFirst("name"), input.getFirst("mail")))
                        .response();
            }
        }
        checkIn.walkedIn(id, form.name.value(), form.chosen(), form.mail.given().orElse(null));
        return Redirects.withNotice("/door/" + id, form.name.value() + " is checked in");
    }

    private WalkInForm form(List<OnRecord> same) {
        return new WalkInForm(same, code -> facts.scope(Scope.constituency(code)));
    }

    private View page(Meeting meeting, WalkInForm form) {
        return FormPage.of("Add a person without an invitation", "/door/" + meeting.id() + "/walk-in", form, "Check in")
                .caption(meeting.details().title())
                .after(piece.joining(meeting))
                .view()
                .back("/door/" + meeting.id());
    }
}
