package org.folkmoot.members.privacy.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.folkmoot.members.model.CaseKind;
import org.folkmoot.members.privacy.RaiseACase;
import org.folkmoot.members.web.OwnPages;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.CurrentVisit;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.limits.RateLimits;
import org.folkmoot.templates.members.privacy.JtecomplainGenerated;

/** Anyone may ask or complain about how the trust uses information about them. */
@Path("/privacy/complain")
@ApplicationScoped
public class ComplainResource {

    private static final int MOST = 10;

    private final RaiseACase raise;
    private final RateLimits limits;
    private final CurrentVisit visit;
    private final OwnPages own;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ComplainResource() {
        this.raise = null;
        this.limits = null;
        this.visit = null;
        this.own = null;
    }

    @Inject
    ComplainResource(RaiseACase raise, RateLimits limits, CurrentVisit visit, OwnPages own) {
        this.raise = raise;
        this.limits = limits;
        this.visit = visit;
        this.own = own;
    }

    /** The form. */
    @GET
    @Open
    public View show() {
        return show(new ComplainForm());
    }

    /** Takes it. */
    @POST
    @Open
    public Response complain(MultivaluedMap<String, String> input) {
        ComplainForm form = new ComplainForm();
        if (form.bind(input) && !limits.take("complain", visit.address(), MOST, Duration.ofHours(1))) {
            form.refuse("Many requests came from your network. Try again in an hour, or phone the membership office");
        }
        if (!form.isValid()) {
            return show(form).errors(form).response();
        }
        raise.fromTheWebsite(
                form.kind.value(CaseKind.class), form.name.value(), form.contact.value(), form.words.value());
        return Redirects.withNotice("/privacy/complain", "We have your request and will answer within a month");
    }

    private View show(ComplainForm form) {
        boolean account = own.mayBeShown("/account/privacy");
        return View.page(
                "Ask or complain about your information", out -> JtecomplainGenerated.render(out, null, form, account));
    }
}
