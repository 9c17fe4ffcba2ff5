package org.folkmoot.members.privacy.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.folkmoot.members.privacy.NameWhoWorksForUs;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.templates.members.privacy.JteprocessorsGenerated;

/** Who works with people's information for the trust, as the secretary names them. */
@Path("/office/privacy/processors")
@ApplicationScoped
public class ProcessorsResource {

    private final NameWhoWorksForUs who;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ProcessorsResource() {
        this.who = null;
    }

    @Inject
    public ProcessorsResource(NameWhoWorksForUs who) {
        this.who = who;
    }

    /** Who is named, to be changed. */
    @GET
    @Requires(Permission.CHANGE_CONSTITUTION)
    public View show() {
        return show(new ProcessorsForm(who.named()));
    }

    /** Names them anew. */
    @POST
    @Requires(Permission.CHANGE_CONSTITUTION)
    public Response name(MultivaluedMap<String, String> input) {
        ProcessorsForm form = new ProcessorsForm(who.named());
        if (!form.bind(input)) {
            return show(form).errors(form).response();
        }
        who.name(form.names.value());
        return Redirects.withNotice("/office/privacy/purposes", "Saved; members read it from now on");
    }

    private static View show(ProcessorsForm form) {
        return View.page("Who works for us", out -> JteprocessorsGenerated.render(out, null, form))
                .section(Section.OFFICE)
                .back("/office/privacy/purposes");
    }
}
