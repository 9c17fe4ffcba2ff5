package org.folkmoot.members.council.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.folkmoot.members.council.HoldACouncilMeeting;
import org.folkmoot.members.council.PresentCouncil;
import org.folkmoot.members.council.SeeTheCouncil;
import org.folkmoot.members.model.Council.Term;
import org.folkmoot.members.model.GovernorRecords.CouncilMeeting;
import org.folkmoot.members.model.GovernorRecords.Mark;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.templates.members.council.JtemeetingGenerated;
import org.folkmoot.templates.members.council.JtenewMeetingGenerated;

/** The council's meetings: add one, and say who was there. */
@Path("/office/council/meetings")
@ApplicationScoped
public class CouncilMeetingResource {

    private final PresentCouncil present;
    private final SeeTheCouncil see;
    private final HoldACouncilMeeting meetings;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CouncilMeetingResource() {
        this.present = null;
        this.see = null;
        this.meetings = null;
    }

    @Inject
    public CouncilMeetingResource(PresentCouncil present, SeeTheCouncil see, HoldACouncilMeeting meetings) {
        this.present = present;
        this.see = see;
        this.meetings = meetings;
    }

    /** A new meeting. */
    @GET
    @Path("new")
    @Requires(Permission.CHANGE_MEMBERS)
    public View create() {
        return create(new MeetingForm(see.today()));
    }

    /** Adds it. */
    @POST
    @Requires(Permission.CHANGE_MEMBERS)
    public Response add(MultivaluedMap<String, String> input) {
        MeetingForm form = new MeetingForm(see.today());
        if (!form.bind(input)) {
            return create(form).errors(form).response();
        }
        long id = meetings.add(form.on.value(), form.title.value());
        return Redirects.withNotice("/office/council/meetings/" + id, "The meeting was added. Say who was there");
    }

    private View create(MeetingForm form) {
        present.rules();
        return View.page("Add a meeting of the council", out -> JtenewMeetingGenerated.render(out, null, form))
                .section(Section.OFFICE)
                .back("/office/council");
    }

    /** A meeting and who was there. */
    @GET
    @Path("{id: [0-9]{1,15}}")
    @Requires(Permission.SEE_MEMBERS)
    public View show(@PathParam("id") long id) {
        CouncilMeeting meeting = meetings.meeting(id);
        Map<Long, Mark> marks = meetings.marks(id);
        List<Term> terms = meetings.termsOn(meeting.on());
        return show(meeting, new AttendanceForm(terms).with(marks));
    }

    /** Keeps who was there. */
    @POST
    @Path("{id: [0-9]{1,15}}")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response mark(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        CouncilMeeting meeting = meetings.meeting(id);
        AttendanceForm form = new AttendanceForm(meetings.termsOn(meeting.on()));
        if (!form.bind(input)) {
            return show(meeting, form).errors(form).response();
        }
        meetings.mark(id, form.marks());
        return Redirects.withNotice("/office/council/meetings/" + id, "Attendance was kept");
    }

    /** Takes it back: it was entered in error, or not held. */
    @POST
    @Path("{id: [0-9]{1,15}}/take-back")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response takeBack(@PathParam("id") long id) {
        meetings.takeBack(id, true);
        return Redirects.withNotice("/office/council/meetings/" + id, "The meeting counts no longer");
    }

    /** Puts it back. */
    @POST
    @Path("{id: [0-9]{1,15}}/put-back")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response putBack(@PathParam("id") long id) {
        meetings.takeBack(id, false);
        return Redirects.withNotice("/office/council/meetings/" + id, "The meeting counts again");
    }

    private View show(CouncilMeeting meeting, AttendanceForm form) {
        String heading = meeting.title() + ", " + Words.date(meeting.on());
        String quorum = meetings.quorum(meeting.id()).words();
        return View.page(
                        heading,
                        out -> JtemeetingGenerated.render(
                                out, null, meeting.id(), heading, quorum, meeting.takenBack(), form))
                .section(Section.OFFICE)
                .back("/office/council");
    }
}
