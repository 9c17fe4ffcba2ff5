package org.folkmoot.members.privacy.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.folkmoot.members.privacy.KeepConsents;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.templates.members.privacy.JtemyConsentsGenerated;

/** The signed-in person's own consents and objections. */
@Path("/account/consents")
@ApplicationScoped
public class MyConsentsResource {

    private final KeepConsents keep;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MyConsentsResource() {
        this.keep = null;
    }

    @Inject
    public MyConsentsResource(KeepConsents keep) {
        this.keep = keep;
    }

    /** The history. */
    @GET
    @Requires(Permission.USE_OWN_ACCOUNT)
    public View show() {
        Table table = ConsentTable.of(keep.mine());
        return View.page("Your consents and objections", out -> JtemyConsentsGenerated.render(out, null, table))
                .section(Section.ACCOUNT)
                .back("/account");
    }
}
