package org.folkmoot.engagement.calendar.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.engagement.model.MeetingKind;
import org.folkmoot.engagement.store.views.CalendarViews;
import org.folkmoot.engagement.store.views.MeetingLine;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.past.PagesToKeep;
import org.folkmoot.templates.engagement.calendar.JtemeetingsGenerated;

/** Public meetings, coming and past, with filters in the address. */
@Path("/meetings")
@ApplicationScoped
public class MeetingsPage implements PagesToKeep {
    private static final int MOST = 200;

    private final CalendarViews views;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MeetingsPage() {
        this.views = null;
        this.clock = null;
    }

    @Inject
    public MeetingsPage(CalendarViews views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    @GET
    @Open
    public View list(
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("mode") @DefaultValue("") String mode,
            @QueryParam("topic") @DefaultValue("") String topic,
            @QueryParam("area") @DefaultValue("") String area) {
        MeetingFilter filter = new MeetingFilter(kind, mode, topic, area);
        List<MeetingLine> coming = views.coming(clock.instant(), MOST);
        List<MeetingLine> past = views.past(clock.instant(), MOST);
        Form form = filter.form(kinds(coming, past));
        return View.page(
                        "Meetings",
                        out -> JtemeetingsGenerated.render(
                                out, null, form, filter.isEmpty(), filter.of(coming), filter.of(past)))
                .cacheableForASecond();
    }

    /** Only the sorts that there are: nobody looks for a council where there is none. */
    private static Set<MeetingKind> kinds(List<MeetingLine> coming, List<MeetingLine> past) {
        return Stream.concat(coming.stream(), past.stream())
                .map(MeetingLine::kind)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public List<String> addresses() {
        return List.of("/meetings");
    }

    @Override
    public View page(String address) {
        return list("", "", "", "");
    }
}
