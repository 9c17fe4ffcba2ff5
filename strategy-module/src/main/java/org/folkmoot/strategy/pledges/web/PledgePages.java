package org.folkmoot.strategy.pledges.web;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.strategy.pledges.MakePledge;
import org.folkmoot.strategy.reading.NetworkVoices;
import org.folkmoot.strategy.reading.NetworkVoices.Network;
import org.folkmoot.strategy.web.FromAnybody;
import org.folkmoot.templates.strategy.pledges.JtepledgeGenerated;

/** The form by which organisations, teams and people make a pledge to a network. */
@Path("/networks/{slug}/pledge")
@ApplicationScoped
public class PledgePages {

    private final MakePledge make;
    private final NetworkVoices voices;
    private final FromAnybody anybody;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PledgePages() {
        this(null, null, null, null);
    }

    @Inject
    PledgePages(MakePledge make, NetworkVoices voices, FromAnybody anybody, Clock clock) {
        this.make = make;
        this.voices = voices;
        this.anybody = anybody;
        this.clock = clock;
    }

    @GET
    @Open
    public View form(@PathParam("slug") String slug) {
        Network network = voices.find(slug);
        return page(network, form(network), anybody.fields());
    }

    @POST
    @Open
    public Response send(@PathParam("slug") String slug, MultivaluedMap<String, String> input) {
        Network network = voices.find(slug);
        PledgeForm form = form(network);
        Optional<Response> refused = anybody.refused("pledge", form, input, trap -> page(network, form, trap));
        if (refused.isPresent()) {
            return refused.get();
        }
        make.make(network, form.words(), anybody.marks(input));
        return Redirects.withNotice(
                network.line().address(), "Thank you. Your pledge is on this page once somebody has read it.");
    }

    private PledgeForm form(Network network) {
        return new PledgeForm(network.communityNames(), voices.values(), YearMonth.from(TrustClock.today(clock)));
    }

    private static View page(Network network, PledgeForm form, Content trap) {
        return View.page("Make a pledge", out -> JtepledgeGenerated.render(out, null, network, form, trap))
                .back(network.line().address());
    }
}
