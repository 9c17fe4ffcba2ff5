package org.folkmoot.platform.signin.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.folkmoot.nhsuk.view.Notices;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.sessions.SessionCookie;
import org.folkmoot.platform.signin.SignOut;
import org.folkmoot.templates.platform.signin.JtesignedOutGenerated;

/** {@code /sign-out}: ends the session of this browser. */
@Path("/sign-out")
@ApplicationScoped
@Open
public class SignOutResource {

    private final SignOut signOut;

    @SuppressWarnings("NullAway") // for the CDI proxy
    protected SignOutResource() {
        this.signOut = null;
    }

    @Inject
    SignOutResource(SignOut signOut) {
        this.signOut = signOut;
    }

    @GET
    public View ask() {
        return View.page("Sign out", out -> JtesignedOutGenerated.render(out, null));
    }

    @POST
    @Path("/everywhere")
    @Requires(Permission.BE_SIGNED_IN)
    public Response leaveEverywhere() {
        signOut.endEverywhere();
        return Redirects.to("/")
                .cookie(Cookies.noSession(), Notices.cookie("You have signed out on all devices"))
                .build();
    }

    @POST
    public Response leave(@CookieParam(SessionCookie.SESSION) @DefaultValue("") String session) {
        signOut.end(session);
        return Redirects.to("/")
                .cookie(Cookies.noSession(), Notices.cookie("You have signed out"))
                .build();
    }
}
