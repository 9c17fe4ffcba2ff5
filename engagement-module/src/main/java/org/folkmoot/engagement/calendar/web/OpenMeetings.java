package org.folkmoot.engagement.calendar.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.folkmoot.engagement.calendar.MeetingJson;
import org.folkmoot.engagement.store.views.CalendarViews;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.open.web.OpenAnswers;
import org.folkmoot.platform.refusals.NotFound;

/** The public meetings as open JSON. */
@Path("/open")
@ApplicationScoped
public class OpenMeetings {

    private static final int MOST = 500;

    private final CalendarViews views;
    private final MeetingJson json;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OpenMeetings() {
        this.views = null;
        this.json = null;
        this.clock = null;
    }

    @Inject
    public OpenMeetings(CalendarViews views, MeetingJson json, Clock clock) {
        this.views = views;
        this.json = json;
        this.clock = clock;
    }

    /** Those to come, soonest first. */
    @GET
    @Path("/meetings.json")
    @Open
    public Response coming() {
        return OpenAnswers.of(json.of(views.coming(clock.instant(), MOST)));
    }

    /** Those that were held, newest first. */
    @GET
    @Path("/meetings-held.json")
    @Open
    public Response held() {
        return OpenAnswers.of(json.of(views.past(clock.instant(), MOST)));
    }

    /** One of them. */
    @GET
    @Path("/meetings/{slug}.json")
    @Open
    public Response one(@PathParam("slug") String slug) {
        return OpenAnswers.of(json.of(views.bySlug(slug).orElseThrow(() -> NotFound.of("meeting", slug))));
    }
}
