package org.folkmoot.platform.admin.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.admin.ChoosePassword;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.signin.web.NewPasswordForm;
import org.folkmoot.platform.staff.StaffAccount;
import org.folkmoot.templates.platform.signin.JtenewPasswordGenerated;

/** {@code /sign-in/invitation/{token}}: an invited member of staff chooses a password. */
@Path("/sign-in/invitation/{token}")
@ApplicationScoped
@Open(token = "staff invitation")
public class InvitationResource {

    private final ChoosePassword choosing;

    @SuppressWarnings("NullAway") // for the CDI proxy
    protected InvitationResource() {
        this.choosing = null;
    }

    @Inject
    InvitationResource(ChoosePassword choosing) {
        this.choosing = choosing;
    }

    @GET
    public View ask(@PathParam("token") String token) {
        StaffAccount account = invited(token);
        return page(new NewPasswordForm(personal(account)), account, token);
    }

    @POST
    public Response choose(@PathParam("token") String token, MultivaluedMap<String, String> input) {
        StaffAccount account = invited(token);
        NewPasswordForm form = new NewPasswordForm(personal(account));
        if (!form.bind(input)) {
            return page(form, account, token).response();
        }
        if (!choosing.choose(token, form.password())) {
            throw NotFound.of("invitation", "that still works");
        }
        return Redirects.withNotice("/sign-in", "Password saved. Sign in with your email address and password");
    }

    private StaffAccount invited(String token) {
        return choosing.invited(token).orElseThrow(() -> NotFound.of("invitation", "that still works"));
    }

    private static List<String> personal(StaffAccount account) {
        return List.of(account.name(), account.mail());
    }

    private static View page(NewPasswordForm form, StaffAccount account, String token) {
        return View.page(
                        "Choose a password",
                        out -> JtenewPasswordGenerated.render(
                                out,
                                null,
                                "Choose a password",
                                "Your account is " + account.mail() + ".",
                                "Save the password",
                                "/sign-in/invitation/" + token,
                                form))
                .errors(form);
    }
}
