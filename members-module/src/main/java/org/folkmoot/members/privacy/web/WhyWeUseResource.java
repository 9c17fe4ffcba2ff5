package org.folkmoot.members.privacy.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.PurposeText;
import org.folkmoot.members.privacy.NameWhoWorksForUs;
import org.folkmoot.members.privacy.SetAPurpose;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Open;
import org.folkmoot.templates.members.privacy.JtewhyWeUseGenerated;

/** Why the trust may use what people tell it, for everyone to read. */
@Path("/privacy/purposes")
@ApplicationScoped
public class WhyWeUseResource {

    private final SetAPurpose purposes;
    private final PresentConstitution constitution;
    private final NameWhoWorksForUs who;

    @SuppressWarnings("NullAway") // for the CDI proxy
    WhyWeUseResource() {
        this.purposes = null;
        this.constitution = null;
        this.who = null;
    }

    @Inject
    public WhyWeUseResource(SetAPurpose purposes, PresentConstitution constitution, NameWhoWorksForUs who) {
        this.who = who;
        this.purposes = purposes;
        this.constitution = constitution;
    }

    /** The purposes with their bases, and what holds for the young. */
    @GET
    @Open
    public View show() {
        List<PurposeText> texts = purposes.present();
        List<String> named = who.named();
        int under = constitution.get().terms().consentUnder();
        return View.page(
                "Why we may use your information", out -> JtewhyWeUseGenerated.render(out, null, texts, under, named));
    }
}
