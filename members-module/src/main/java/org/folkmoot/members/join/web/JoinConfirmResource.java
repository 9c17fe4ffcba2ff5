package org.folkmoot.members.join.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.folkmoot.members.join.ConfirmTheMail;
import org.folkmoot.members.join.ConfirmTheMail.Link;
import org.folkmoot.members.join.JoinMode;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.settings.TrustSettings;
import org.folkmoot.templates.members.join.JteconfirmGenerated;
import org.folkmoot.templates.members.join.JtemessageGenerated;
import org.folkmoot.templates.members.join.JtewelcomeGenerated;
import org.jspecify.annotations.Nullable;

/** The link of the confirmation mail: a page with a button, so that scanners of mail use nothing up. */
@Path("/join")
@ApplicationScoped
public class JoinConfirmResource {

    private static final String JOIN_CONFIRM = "join-confirm";
    private static final int GONE = 410;
    private static final int NOT_FOUND = 404;

    private final ConfirmTheMail confirm;
    private final JoinMode mode;
    private final TrustSettings trust;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JoinConfirmResource() {
        this.confirm = null;
        this.mode = null;
        this.trust = null;
    }

    @Inject
    public JoinConfirmResource(ConfirmTheMail confirm, JoinMode mode, TrustSettings trust) {
        this.confirm = confirm;
        this.mode = mode;
        this.trust = trust;
    }

    /** The page with the button; changes nothing. */
    @GET
    @Path("confirm/{token}")
    @Open(token = JOIN_CONFIRM)
    public Response look(@PathParam("token") String token) {
        return answer(confirm.look(token), token);
    }

    /** Confirms the address. */
    @POST
    @Path("confirm/{token}")
    @Open(token = JOIN_CONFIRM)
    public Response use(@PathParam("token") String token) {
        Link link = confirm.confirm(token);
        return link == Link.WITH_THE_OFFICE && confirm.waitsConfirmed(token)
                ? Redirects.seeOther("/join/welcome?with=office")
                : answer(link, token);
    }

    private Response answer(Link link, String token) {
        return switch (link) {
            case GOOD ->
                View.page("Confirm your email address", out -> JteconfirmGenerated.render(out, null, token))
                        .response();
            case WELCOME -> Redirects.seeOther("/join/welcome");
            case WITH_THE_OFFICE ->
                message(
                        "The membership office has your application",
                        "This link can no longer be used, and you need not do anything: the membership office will look at"
                                + " your application and write to you.",
                        GONE);
            case SUPERSEDED ->
                message(
                        "We have sent you a newer link",
                        "This link was replaced by a newer one. Open the newest email from us and use the link in it.",
                        GONE);
            case UNKNOWN ->
                message(
                        "This link does not work",
                        "Check that you opened the whole link from the email. If it still does not work, contact the"
                                + " membership office: if you sent your application, it counts.",
                        NOT_FOUND);
        };
    }

    private static Response message(String heading, String text, int status) {
        return View.page(heading, out -> JtemessageGenerated.render(out, null, heading, text, "/contact", "Contact us"))
                .status(status)
                .response();
    }

    /** What comes now that the person has joined. */
    @GET
    @Path("welcome")
    @Open
    public View welcome(@QueryParam("with") @Nullable String with) {
        boolean waits = "office".equals(with);
        String heading =
                waits ? "Your email address is confirmed" : mode.members() ? "You are a member" : "You are signed up";
        return View.page(heading, out -> JtewelcomeGenerated.render(out, null, heading, trust.trustName(), waits));
    }
}
