package org.folkmoot.platform.admin.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.CurrentVisit;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.admin.FirstAdministrator;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.signin.SignInGate;
import org.folkmoot.platform.signin.web.FirstForm;
import org.folkmoot.templates.platform.signin.JtenewPasswordGenerated;

/** {@code /admin/first/{token}}: the first administrator comes in by the link that the start printed. */
@Path("/admin/first/{token}")
@ApplicationScoped
@Open(token = "first administrator")
public class FirstResource {

    private final FirstAdministrator first;
    private final SignInGate gate;
    private final CurrentVisit visits;

    @SuppressWarnings("NullAway") // for the CDI proxy
    protected FirstResource() {
        this.first = null;
        this.gate = null;
        this.visits = null;
    }

    @Inject
    FirstResource(FirstAdministrator first, SignInGate gate, CurrentVisit visits) {
        this.first = first;
        this.gate = gate;
        this.visits = visits;
    }

    @GET
    public View ask(@PathParam("token") String token) {
        check(token);
        return page(new FirstForm(), token);
    }

    @POST
    public Response enter(@PathParam("token") String token, MultivaluedMap<String, String> input) {
        check(token);
        FirstForm form = new FirstForm();
        if (!form.bind(input)) {
            return page(form, token).response();
        }
        if (!first.enter(token, form.name(), form.email(), form.password())) {
            throw NotFound.of("link", "of the first administrator");
        }
        return Redirects.withNotice(
                "/sign-in?next=/admin", "Your account is ready. Sign in with your email address and password");
    }

    private void check(String token) {
        if (!gate.opens(visits.address()) || !first.opens(token)) {
            throw NotFound.of("link", "of the first administrator");
        }
    }

    private static View page(FirstForm form, String token) {
        return View.page(
                        "Create the administrator's account",
                        out -> JtenewPasswordGenerated.render(
                                out,
                                null,
                                "Create the administrator's account",
                                "The link that brought you here works once.",
                                "Create the account",
                                "/admin/first/" + token,
                                form))
                .errors(form);
    }
}
