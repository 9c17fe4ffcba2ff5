package org.folkmoot.strategy.interest.web;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.CurrentVisit;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.limits.RateLimits;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.interest.SayInterest;
import org.folkmoot.strategy.interest.SayInterest.Sought;
import org.folkmoot.strategy.web.SpamTrap;
import org.folkmoot.templates.strategy.interest.JtesayGenerated;
import org.jspecify.annotations.Nullable;

/** The form by which people say that they would like to come to a focus group or session. */
@Path("/consultations/{slug}/interest")
@ApplicationScoped
public class InterestPages {

    private static final int MOST = 20;
    private static final Duration HOUR = Duration.ofHours(1);

    private final SayInterest say;
    private final SpamTrap trap;
    private final RateLimits limits;
    private final CurrentVisit visit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    InterestPages() {
        this(null, null, null, null);
    }

    @Inject
    InterestPages(SayInterest say, SpamTrap trap, RateLimits limits, CurrentVisit visit) {
        this.say = say;
        this.trap = trap;
        this.limits = limits;
        this.visit = visit;
    }

    @GET
    @Open
    public View form(@PathParam("slug") String slug, @QueryParam("for") @Nullable String wanted) {
        Sought sought = say.sought(slug);
        return page(sought, new InterestForm(sought, wanted), trap.fields());
    }

    @POST
    @Open
    public Response send(@PathParam("slug") String slug, MultivaluedMap<String, String> input) {
        Sought sought = say.sought(slug);
        if (!sought.open()) {
            throw NotFound.of("open consultation", slug);
        }
        InterestForm form = new InterestForm(sought, null);
        if (form.bind(input) && !trap.isFresh(input)) {
            form.refuse("This page was open for a long time. Look over what you wrote and send it again");
        }
        if (!form.isValid()) {
            return page(sought, form, trap.again(input)).errors(form).response();
        }
        if (!limits.take("interest", visit.address(), MOST, HOUR)) {
            form.refuse("A lot came from your connection in the last hour. Try again later");
            return page(sought, form, trap.again(input))
                    .errors(form)
                    .status(429)
                    .response();
        }
        say.say(sought, form.wish(), trap.marks(input));
        return Redirects.withNotice(
                sought.page().address(), "Thank you. We tell you when there is a place, or that there is none.");
    }

    private static View page(Sought sought, InterestForm form, Content trap) {
        return View.page(
                        "Say that you would like to come", out -> JtesayGenerated.render(out, null, sought, form, trap))
                .back(sought.page().address());
    }
}
