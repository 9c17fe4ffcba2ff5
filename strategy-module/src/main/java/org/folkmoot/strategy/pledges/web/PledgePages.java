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
import java.time.Duration;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.CurrentVisit;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.limits.RateLimits;
import org.folkmoot.strategy.model.NetworkPage;
import org.folkmoot.strategy.pledges.MakePledge;
import org.folkmoot.strategy.reading.NetworkVoices;
import org.folkmoot.strategy.reading.NetworkVoices.Network;
import org.folkmoot.strategy.web.SpamTrap;
import org.folkmoot.templates.strategy.pledges.JtepledgeGenerated;

/** The form by which organisations, teams and people make a pledge to a network. */
@Path("/networks/{slug}/pledge")
@ApplicationScoped
public class PledgePages {

    private static final int MOST = 20;
    private static final Duration HOUR = Duration.ofHours(1);

    private final MakePledge make;
    private final NetworkVoices voices;
    private final SpamTrap trap;
    private final RateLimits limits;
    private final CurrentVisit visit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PledgePages() {
        this(null, null, null, null, null);
    }

    @Inject
    PledgePages(MakePledge make, NetworkVoices voices, SpamTrap trap, RateLimits limits, CurrentVisit visit) {
        this.make = make;
        this.voices = voices;
        this.trap = trap;
        this.limits = limits;
        this.visit = visit;
    }

    @GET
    @Open
    public View form(@PathParam("slug") String slug) {
        Network network = voices.find(slug);
        return page(network, form(network), trap.fields());
    }

    @POST
    @Open
    public Response send(@PathParam("slug") String slug, MultivaluedMap<String, String> input) {
        Network network = voices.find(slug);
        PledgeForm form = form(network);
        if (form.bind(input) && !trap.isFresh(input)) {
            form.refuse("This page was open for a long time. Look over what you wrote and send it again");
        }
        if (!form.isValid()) {
            return page(network, form, trap.again(input)).errors(form).response();
        }
        if (!limits.take("pledge", visit.address(), MOST, HOUR)) {
            form.refuse("Too many pledges came from your connection in the last hour. Try again later");
            return page(network, form, trap.again(input))
                    .errors(form)
                    .status(429)
                    .response();
        }
        make.make(network, form.words(), trap.marks(input));
        return Redirects.withNotice(
                network.line().address(), "Thank you. Your pledge is on this page once somebody has read it.");
    }

    private PledgeForm form(Network network) {
        return new PledgeForm(
                network.page().communities().stream()
                        .map(NetworkPage.Community::name)
                        .toList(),
                voices.values());
    }

    private static View page(Network network, PledgeForm form, Content trap) {
        return View.page("Make a pledge", out -> JtepledgeGenerated.render(out, null, network, form, trap))
                .back(network.line().address());
    }
}
