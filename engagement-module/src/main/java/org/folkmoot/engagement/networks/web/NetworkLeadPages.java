package org.folkmoot.engagement.networks.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.networks.LeadNetwork;
import org.folkmoot.engagement.networks.SeeNetworks;
import org.folkmoot.engagement.web.WhoForm;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;

/** Who leads a network. */
@Path(NetworkPieces.HOME)
@ApplicationScoped
public class NetworkLeadPages {
    private static final String LEADS = "{slug: [a-z0-9-]{1,80}}/leads";

    private final SeeNetworks seeing;
    private final LeadNetwork leading;
    private final NetworkPieces pieces;

    @SuppressWarnings("NullAway") // for the CDI proxy
    NetworkLeadPages() {
        this.seeing = null;
        this.leading = null;
        this.pieces = null;
    }

    @Inject
    public NetworkLeadPages(SeeNetworks seeing, LeadNetwork leading, NetworkPieces pieces) {
        this.seeing = seeing;
        this.leading = leading;
        this.pieces = pieces;
    }

    /** Appoints somebody to lead it. */
    @POST
    @Path(LEADS)
    @Requires(Permission.CHANGE_CONSTITUTION)
    public Response appoint(@PathParam("slug") String slug, MultivaluedMap<String, String> input) {
        Topic network = seeing.find(slug);
        WhoForm form = pieces.lead();
        if (form.bind(input)) {
            try {
                String name = leading.appoint(slug, form.person()).name();
                return Redirects.withNotice(here(slug), name + " leads the network now.");
            } catch (NotFound e) {
                form.refuse(form.number, "No member has this number");
            } catch (RuleBroken e) {
                form.refuse(form.number, e.rule().words());
            }
        }
        return pieces.page(network, 0, form).errors(form).response();
    }

    /** Somebody leads it no more. */
    @POST
    @Path(LEADS + "/{person: [0-9]{1,15}}/end")
    @Requires(Permission.CHANGE_CONSTITUTION)
    public Response end(@PathParam("slug") String slug, @PathParam("person") long person) {
        leading.end(slug, new PersonId(person));
        return Redirects.withNotice(here(slug), "They lead the network no more.");
    }

    private static String here(String slug) {
        return NetworkPieces.HOME + "/" + slug;
    }
}
