package org.folkmoot.platform.events.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.folkmoot.nhsuk.components.Button;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.events.SeeDeliveries;
import org.folkmoot.platform.events.TellAgain;
import org.folkmoot.platform.screens.Cells;
import org.folkmoot.templates.platform.events.JteeventsGenerated;

/** Events on their way between the modules: how many wait, which are stuck and why, try again. */
@Path("/admin/events")
@ApplicationScoped
public class EventsResource {

    private static final String HOME = "/admin/events";

    private final SeeDeliveries see;
    private final TellAgain again;

    @SuppressWarnings("NullAway") // for the CDI proxy
    EventsResource() {
        see = null;
        again = null;
    }

    @Inject
    public EventsResource(SeeDeliveries see, TellAgain again) {
        this.see = see;
        this.again = again;
    }

    /** The numbers and what is stuck. */
    @GET
    @Requires(Permission.RUN_OUTBOX)
    public View show() {
        SeeDeliveries.Deliveries now = see.now();
        Table numbers = Table.of("Deliveries")
                .columns("State")
                .numeric("Deliveries")
                .row("Waiting", Words.number(now.open()))
                .row("Waiting after a failure", Words.number(now.failing()))
                .row("Made in the last day", Words.number(now.done()));
        Table stuck = stuck(now.stuck());
        return View.page("Events", out -> JteeventsGenerated.render(out, null, numbers, stuck))
                .section(Section.ADMIN)
                .wide();
    }

    /** Tries all failed deliveries at once. */
    @POST
    @Path("again")
    @Requires(Permission.RUN_OUTBOX)
    public Response allAgain() {
        return told(again.tell(0));
    }

    /** Tries one failed delivery at once. */
    @POST
    @Path("{id: [1-9][0-9]{0,17}}/again")
    @Requires(Permission.RUN_OUTBOX)
    public Response again(@PathParam("id") long id) {
        return told(again.tell(id));
    }

    private static Response told(int count) {
        return Redirects.withNotice(
                HOME, Words.countFirst(count, "delivery is", "deliveries are") + " tried again now");
    }

    private static Table stuck(List<SeeDeliveries.Stuck> stuck) {
        return Table.of("Deliveries that failed")
                .columns("Event", "Listener", "Attempts", "What went wrong", "Next attempt", "Try again")
                .responsive()
                .rows(
                        stuck,
                        each -> List.of(
                                each.event() + ", " + Words.dateAndTime(each.publishedAt()),
                                each.listener(),
                                Integer.toString(each.attempts()),
                                each.error(),
                                Words.dateAndTime(each.nextTry()),
                                Cells.post(
                                        HOME + "/" + each.id() + "/again",
                                        Button.of("Try again").secondary().asSmall())));
    }
}
