package org.folkmoot.engagement.networks.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.folkmoot.engagement.networks.ChooseFrequency;
import org.folkmoot.engagement.networks.ChooseFrequency.Own;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.FormPage;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;

/** A member's own choice of what they hear about and how often. */
@Path("/account/frequency")
@ApplicationScoped
public class FrequencyPage {
    private static final String HERE = "/account/frequency";

    private final ChooseFrequency choosing;

    @SuppressWarnings("NullAway") // for the CDI proxy
    FrequencyPage() {
        this.choosing = null;
    }

    @Inject
    public FrequencyPage(ChooseFrequency choosing) {
        this.choosing = choosing;
    }

    @GET
    @Requires(Permission.USE_OWN_ACCOUNT)
    public View ask() {
        List<Own> own = choosing.mine();
        return own.isEmpty() ? none() : page(new FrequencyForm(own));
    }

    @POST
    @Requires(Permission.USE_OWN_ACCOUNT)
    public Response choose(MultivaluedMap<String, String> input) {
        FrequencyForm form = new FrequencyForm(choosing.mine());
        if (!form.bind(input)) {
            return page(form).response();
        }
        choosing.choose(form.wanted());
        return Redirects.withNotice(HERE, "Your choice was saved.");
    }

    private static View page(FrequencyForm form) {
        return FormPage.of("How often do you want to hear from us?", HERE, form, "Save my choice")
                .before(Html.all(List.of(
                        Pieces.paragraph("Each topic is stopped for itself. Notices that the law says we must send"
                                + " still reach you."),
                        Pieces.link("Choose other topics and networks", "/account/topics"))))
                .view()
                .back("/account")
                .section(Section.ACCOUNT);
    }

    private static View none() {
        return BlocksPage.of("How often do you want to hear from us?")
                .lead("You follow no topics and networks yet.")
                .with(null, Pieces.link("Choose topics and networks", "/account/topics"))
                .view()
                .back("/account")
                .section(Section.ACCOUNT);
    }
}
