package org.folkmoot.engagement.room.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.room.CheckIn;
import org.folkmoot.engagement.room.CheckIn.Noted;
import org.folkmoot.engagement.room.CheckIn.Seen;
import org.folkmoot.engagement.room.Doors;
import org.folkmoot.engagement.store.views.RoomViews;
import org.folkmoot.engagement.store.views.RoomViews.Guest;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.templates.engagement.room.JtecameraGenerated;

/**
 * The door on a telephone: its camera reads codes, and where there is no connection it notes who comes and sends that
 * later, as additions that count once. Without a script the page asks for the code.
 */
@Path("/door/{id: [0-9]{1,18}}/camera")
@ApplicationScoped
public class CameraPages {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST = 2000;

    private final Doors doors;
    private final CheckIn checkIn;
    private final RoomViews views;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CameraPages() {
        this.doors = null;
        this.checkIn = null;
        this.views = null;
        this.audit = null;
    }

    @Inject
    public CameraPages(Doors doors, CheckIn checkIn, RoomViews views, Audit audit) {
        this.doors = doors;
        this.checkIn = checkIn;
        this.views = views;
        this.audit = audit;
    }

    /** The page itself names nobody, so that the telephone may keep it. */
    @GET
    @Requires(Permission.CHECK_IN)
    public View show(@PathParam("id") long id) {
        Meeting meeting = doors.openDoor(id);
        String title = meeting.details().title();
        CodeForm form = new CodeForm();
        return View.page("Check in by camera", out -> JtecameraGenerated.render(out, null, title, id, form))
                .back("/door/" + id);
    }

    /** The names that a telephone takes along, with their codes. */
    @GET
    @Path("/people")
    @Produces(MediaType.APPLICATION_JSON)
    @Requires(Permission.CHECK_IN)
    public Response people(@PathParam("id") long id) {
        doors.openDoor(id);
        List<Guest> guests = views.expected(id, MOST);
        audit.readMany("door list on a telephone", "meeting " + id, guests.size());
        List<Map<String, Object>> people = new ArrayList<>();
        guests.stream()
                .filter(each -> each.code() != null)
                .forEach(each -> people.add(
                        Map.of("name", each.name(), "code", String.valueOf(each.code()), "people", each.people())));
        return json(people);
    }

    /** What a telephone noted: a list of marks and codes. Sending it again changes nothing. */
    @POST
    @Path("/sync")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Requires(Permission.CHECK_IN)
    public Response sync(@PathParam("id") long id, String body) {
        try {
            List<Noted> noted = new ArrayList<>();
            for (JsonNode each : JSON.readTree(body)) {
                String mark = each.path("mark").asText("");
                String code = each.path("code").asText("");
                if (mark.matches("[A-Za-z0-9-]{8,60}") && code.length() <= 20 && noted.size() < MOST) {
                    noted.add(new Noted(mark, code));
                }
            }
            List<Seen> seen = checkIn.add(id, noted);
            long added = seen.stream().filter(Seen::fresh).count();
            return json(Map.of("added", added, "taken", noted.size(), "seen", seen));
        } catch (JsonProcessingException e) {
            return Response.status(Response.Status.BAD_REQUEST).build();
        }
    }

    private static Response json(Object value) {
        try {
            return Response.ok(JSON.writeValueAsString(value), MediaType.APPLICATION_JSON)
                    .header("Cache-Control", "no-store")
                    .build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The answer cannot be written", e);
        }
    }
}
