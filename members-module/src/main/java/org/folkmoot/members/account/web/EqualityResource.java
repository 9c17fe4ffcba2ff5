package org.folkmoot.members.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.folkmoot.members.account.MyEqualityAnswers;
import org.folkmoot.members.web.EqualityForm;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.templates.members.account.JteequalityGenerated;

/** A person's own answers to the equality questions. */
@Path("/account/equality")
@ApplicationScoped
public class EqualityResource {

    private final MyEqualityAnswers answers;

    @SuppressWarnings("NullAway") // for the CDI proxy
    EqualityResource() {
        this.answers = null;
    }

    @Inject
    public EqualityResource(MyEqualityAnswers answers) {
        this.answers = answers;
    }

    /** What I answered, to be changed. */
    @GET
    @Requires(Permission.USE_OWN_ACCOUNT)
    public View show() {
        EqualityForm form = new EqualityForm();
        boolean any = answers.see().map(form::with).isPresent();
        return show(form, any);
    }

    /** Keeps what is answered now. */
    @POST
    @Requires(Permission.USE_OWN_ACCOUNT)
    public Response change(MultivaluedMap<String, String> input) {
        EqualityForm form = new EqualityForm();
        if (!form.bind(input)) {
            return show(form, answers.see().isPresent()).errors(form).response();
        }
        answers.change(form.answers());
        return Redirects.withNotice("/account", "Your answers to the equality questions were saved");
    }

    /** Removes all answers. */
    @POST
    @Path("remove")
    @Requires(Permission.USE_OWN_ACCOUNT)
    public Response remove() {
        answers.remove();
        return Redirects.withNotice("/account", "Your answers to the equality questions were removed");
    }

    private static View show(EqualityForm form, boolean any) {
        return View.page("Equality questions", out -> JteequalityGenerated.render(out, null, form, any))
                .section(Section.ACCOUNT)
                .back("/account");
    }
}
