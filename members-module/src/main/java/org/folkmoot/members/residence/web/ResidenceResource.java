package org.folkmoot.members.residence.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.ResidenceBasis;
import org.folkmoot.members.residence.NoteHowItIsKnown;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.templates.members.residence.JteresidenceGenerated;

/** How it is known where a member lives. */
@Path("/office/members/{number: [0-9]{1,15}}/residence")
@ApplicationScoped
public class ResidenceResource {

    private final NoteHowItIsKnown known;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ResidenceResource() {
        this.known = null;
    }

    @Inject
    public ResidenceResource(NoteHowItIsKnown known) {
        this.known = known;
    }

    /** How it is known now, to be changed. */
    @GET
    @Requires(Permission.CHANGE_MEMBERS)
    public View show(@PathParam("number") long number) {
        return page(number, new ResidenceForm(known.now(new PersonId(number))));
    }

    /** Notes it. */
    @POST
    @Requires(Permission.CHANGE_MEMBERS)
    public Response note(@PathParam("number") long number, MultivaluedMap<String, String> input) {
        PersonId id = new PersonId(number);
        ResidenceForm form = new ResidenceForm(known.now(id));
        if (!form.bind(input)) {
            return page(number, form).errors(form).response();
        }
        known.note(id, form.basis.value(ResidenceBasis.class), form.shown.value());
        return Redirects.withNotice("/office/members/" + number, "Noted");
    }

    private static View page(long number, ResidenceForm form) {
        return View.page("How we know where they live", out -> JteresidenceGenerated.render(out, null, number, form))
                .section(Section.OFFICE)
                .back("/office/members/" + number);
    }
}
