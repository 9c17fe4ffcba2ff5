package org.folkmoot.strategy.feedback.web;

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
import org.folkmoot.strategy.feedback.TellExperience;
import org.folkmoot.strategy.model.NetworkPage;
import org.folkmoot.strategy.reading.NetworkVoices;
import org.folkmoot.strategy.reading.NetworkVoices.Network;
import org.folkmoot.strategy.web.SpamTrap;
import org.folkmoot.templates.strategy.feedback.JtetellGenerated;

/** The form by which people tell a network how they met its values. */
@Path("/networks/{slug}/tell")
@ApplicationScoped
public class TellPages {

    private static final int MOST = 20;
    private static final Duration HOUR = Duration.ofHours(1);

    private final TellExperience tell;
    private final NetworkVoices voices;
    private final SpamTrap trap;
    private final RateLimits limits;
    private final CurrentVisit visit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TellPages() {
        this(null, null, null, null, null);
    }

    @Inject
    TellPages(TellExperience tell, NetworkVoices voices, SpamTrap trap, RateLimits limits, CurrentVisit visit) {
        this.tell = tell;
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
        TellForm form = form(network);
        if (form.bind(input) && !trap.isFresh(input)) {
            form.refuse("This page was open for a long time. Look over what you wrote and send it again");
        }
        if (!form.isValid()) {
            return page(network, form, trap.again(input)).errors(form).response();
        }
        if (!limits.take("experience", visit.address(), MOST, HOUR)) {
            form.refuse("A lot came from your connection in the last hour. Try again later");
            return page(network, form, trap.again(input))
                    .errors(form)
                    .status(429)
                    .response();
        }
        tell.tell(network, form.told(), trap.marks(input));
        return Redirects.withNotice(network.line().address(), "Thank you. Somebody reads what you told us.");
    }

    private TellForm form(Network network) {
        return new TellForm(
                network.page().communities().stream()
                        .map(NetworkPage.Community::name)
                        .toList(),
                voices.values());
    }

    private static View page(Network network, TellForm form, Content trap) {
        return View.page("Tell us what happened", out -> JtetellGenerated.render(out, null, network, form, trap))
                .back(network.line().address());
    }
}
