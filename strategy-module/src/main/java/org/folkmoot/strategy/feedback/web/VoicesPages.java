package org.folkmoot.strategy.feedback.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.YearMonth;
import org.folkmoot.nhsuk.components.Crumb;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.strategy.reading.NetworkVoices;
import org.folkmoot.strategy.reading.NetworkVoices.Network;
import org.folkmoot.strategy.reading.NetworkVoices.Voices;
import org.folkmoot.strategy.timemachine.PastDay;
import org.folkmoot.strategy.timemachine.ReadAsAt;
import org.folkmoot.strategy.web.OnADay;
import org.folkmoot.templates.strategy.feedback.JtevoicesGenerated;

/** What a network was told and what was pledged, community by community and value by value. */
@Path("/networks/{slug}/by-{what: community|value}")
@ApplicationScoped
public class VoicesPages {

    private final NetworkVoices voices;
    private final ReadAsAt past;
    private final OnADay then;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    VoicesPages() {
        this(null, null, null, null);
    }

    @Inject
    VoicesPages(NetworkVoices voices, ReadAsAt past, OnADay then, Clock clock) {
        this.voices = voices;
        this.past = past;
        this.then = then;
        this.clock = clock;
    }

    @GET
    @Open
    public View page(@PathParam("slug") String slug, @PathParam("what") String what) {
        boolean community = what.equals("community");
        Network network = voices.find(slug);
        Voices found = voices.of(network.line().id(), network.page());
        YearMonth now = YearMonth.from(TrustClock.today(clock));
        return View.page(
                        title(community),
                        out -> JtevoicesGenerated.render(out, null, network.line(), found, community, now))
                .crumbs(
                        new Crumb("Home", "/"),
                        new Crumb("Networks", "/networks"),
                        new Crumb(network.line().title(), network.line().address()))
                .cacheable();
    }

    @GET
    @Open
    @Path("as-at/{date}")
    public Response page(
            @PathParam("slug") String slug, @PathParam("what") String what, @PathParam("date") String date) {
        PastDay day = then.day(date);
        boolean community = what.equals("community");
        NetworkVoices told = past.voices(slug, day);
        Network network = told.find(slug);
        Voices found = told.of(network.line().id(), network.page());
        return then.response(
                title(community),
                network.line().address() + "/by-" + what,
                day,
                out -> JtevoicesGenerated.render(
                        out, null, network.line(), found, community, YearMonth.from(day.date())));
    }

    private static String title(boolean community) {
        return community ? "Feedback and pledges by community" : "Feedback and pledges by value";
    }
}
