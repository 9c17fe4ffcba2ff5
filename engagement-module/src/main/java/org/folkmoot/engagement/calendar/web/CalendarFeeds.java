package org.folkmoot.engagement.calendar.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.folkmoot.engagement.calendar.CalendarEntry;
import org.folkmoot.engagement.calendar.CalendarFile;
import org.folkmoot.engagement.model.MeetingState;
import org.folkmoot.engagement.store.views.CalendarViews;
import org.folkmoot.engagement.store.views.MeetingLine;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.settings.TrustSettings;
import org.folkmoot.templates.engagement.calendar.JteembeddedGenerated;

/** The public meetings as a calendar to subscribe to, as an Atom feed, and as a list for other sites' frames. */
@Path("/")
@ApplicationScoped
public class CalendarFeeds {
    private static final int MOST = 500;
    private static final int EMBEDDED = 10;

    private final CalendarViews views;
    private final CalendarFile calendar;
    private final AtomFeed atom;
    private final TrustSettings settings;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CalendarFeeds() {
        this.views = null;
        this.calendar = null;
        this.atom = null;
        this.settings = null;
        this.clock = null;
    }

    @Inject
    public CalendarFeeds(
            CalendarViews views, CalendarFile calendar, AtomFeed atom, TrustSettings settings, Clock clock) {
        this.views = views;
        this.calendar = calendar;
        this.atom = atom;
        this.settings = settings;
        this.clock = clock;
    }

    @GET
    @Path("meetings.ics")
    @Produces("text/calendar; charset=UTF-8")
    @Open
    public Response calendar() {
        List<CalendarEntry> entries = views.coming(clock.instant(), MOST).stream()
                .map(CalendarFeeds::entry)
                .toList();
        return Response.ok(calendar.of(entries), "text/calendar; charset=UTF-8").build();
    }

    @GET
    @Path("meetings.atom")
    @Produces("application/atom+xml; charset=UTF-8")
    @Open
    public Response feed() {
        return Response.ok(atom.of(views.coming(clock.instant(), MOST)), "application/atom+xml; charset=UTF-8")
                .build();
    }

    @GET
    @Path("embed/meetings")
    @Open
    public View embedded() {
        List<MeetingLine> coming = views.coming(clock.instant(), EMBEDDED);
        return View.page("Meetings", out -> JteembeddedGenerated.render(out, null, coming, settings.baseUrl()))
                .bare()
                .cacheableForASecond();
    }

    private static CalendarEntry entry(MeetingLine line) {
        return new CalendarEntry(
                line.id(),
                line.sequence(),
                line.slug(),
                line.title(),
                line.venue().words(),
                line.purpose(),
                line.time().starts().toInstant(),
                line.time().ends().toInstant(),
                line.changedAt(),
                line.state() == MeetingState.CANCELLED);
    }
}
