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
import java.util.Optional;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Open;
import org.folkmoot.strategy.feedback.TellExperience;
import org.folkmoot.strategy.reading.NetworkVoices;
import org.folkmoot.strategy.reading.NetworkVoices.Network;
import org.folkmoot.strategy.web.FromAnybody;
import org.folkmoot.templates.strategy.feedback.JtetellGenerated;

/** The form by which people tell a network how they met its values. */
@Path("/networks/{slug}/tell")
@ApplicationScoped
public class TellPages {

    private final TellExperience tell;
    private final NetworkVoices voices;
    private final FromAnybody anybody;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TellPages() {
        this(null, null, null);
    }

    @Inject
    TellPages(TellExperience tell, NetworkVoices voices, FromAnybody anybody) {
        this.tell = tell;
        this.voices = voices;
        this.anybody = anybody;
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
        TellForm form = form(network);
        Optional<Response> refused = anybody.refused("experience", form, input, trap -> page(network, form, trap));
        if (refused.isPresent()) {
            return refused.get();
        }
        tell.tell(network, form.told(), anybody.marks(input));
        return Redirects.withNotice(network.line().address(), "Thank you. Somebody reads what you told us.");
    }

    private TellForm form(Network network) {
        return new TellForm(network.communityNames(), voices.values());
    }

    private static View page(Network network, TellForm form, Content trap) {
        return View.page("Tell us what happened", out -> JtetellGenerated.render(out, null, network, form, trap))
                .back(network.line().address());
    }
}
