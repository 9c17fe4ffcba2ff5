package org.folkmoot.platform.keptforms.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.keptforms.KeptForm;
import org.folkmoot.platform.keptforms.KeptForms;
import org.folkmoot.platform.sessions.SessionCookie;
import org.folkmoot.platform.signin.web.Cookies;
import org.folkmoot.templates.platform.keptforms.JtekeptGenerated;
import org.folkmoot.templates.platform.keptforms.JtenothingGenerated;

/** {@code /kept-form}: after signing in again, what was typed before, to be sent or not. */
@Path("/kept-form")
@ApplicationScoped
@Requires(Permission.BE_SIGNED_IN)
public class KeptFormResource {

    private static final int SAME_FORM_ELSEWHERE = 307;
    private static final int GONE = 410;

    private final KeptForms forms;
    private final CurrentActor actors;

    @SuppressWarnings("NullAway") // for the CDI proxy
    protected KeptFormResource() {
        this.forms = null;
        this.actors = null;
    }

    @Inject
    KeptFormResource(KeptForms forms, CurrentActor actors) {
        this.forms = forms;
        this.actors = actors;
    }

    @GET
    public View show(@CookieParam(SessionCookie.KEPT_FORM) @DefaultValue("") String token) {
        return find(token)
                .map(form -> View.page(
                        "We kept what you sent", out -> JtekeptGenerated.render(out, null, new KeptFormPage(form))))
                .orElseGet(() -> nothing());
    }

    /** Sends it where it was meant to go: the browser sends the same fields again. */
    @POST
    @Path("/send")
    public Response send(@CookieParam(SessionCookie.KEPT_FORM) @DefaultValue("") String token) {
        Optional<KeptForm> form = find(token);
        if (form.isEmpty()) {
            return nothing().response();
        }
        forms.forget(token);
        return Response.status(SAME_FORM_ELSEWHERE)
                .header(HttpHeaders.LOCATION, form.get().path())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .cookie(spent())
                .build();
    }

    @POST
    @Path("/discard")
    public Response discard(@CookieParam(SessionCookie.KEPT_FORM) @DefaultValue("") String token) {
        String from = find(token).map(KeptForm::from).orElse("/");
        forms.forget(token);
        return Redirects.to(from).cookie(spent()).build();
    }

    private Optional<KeptForm> find(String token) {
        Subject subject = actors.get().subject();
        return token.isEmpty() || subject == null ? Optional.empty() : forms.find(token, subject);
    }

    private static View nothing() {
        return View.page("There is nothing kept for you here", out -> JtenothingGenerated.render(out, null))
                .status(GONE);
    }

    private static NewCookie spent() {
        return Cookies.lasting(SessionCookie.KEPT_FORM, "", 0);
    }
}
