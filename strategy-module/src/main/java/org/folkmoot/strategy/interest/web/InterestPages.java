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
import java.util.Optional;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.interest.SayInterest;
import org.folkmoot.strategy.interest.SayInterest.Sought;
import org.folkmoot.strategy.web.FromAnybody;
import org.folkmoot.templates.strategy.interest.JtesayGenerated;
import org.jspecify.annotations.Nullable;

/** The form by which people say that they would like to come to a focus group or session. */
@Path("/consultations/{slug}/interest")
@ApplicationScoped
public class InterestPages {

    private final SayInterest say;
    private final FromAnybody anybody;

    @SuppressWarnings("NullAway") // for the CDI proxy
    InterestPages() {
        this(null, null);
    }

    @Inject
    InterestPages(SayInterest say, FromAnybody anybody) {
        this.say = say;
        this.anybody = anybody;
    }

    @GET
    @Open
    public View form(@PathParam("slug") String slug, @QueryParam("for") @Nullable String wanted) {
        Sought sought = say.sought(slug);
        return page(sought, new InterestForm(sought, wanted), anybody.fields());
    }

    @POST
    @Open
    public Response send(@PathParam("slug") String slug, MultivaluedMap<String, String> input) {
        Sought sought = say.sought(slug);
        if (!sought.open()) {
            throw NotFound.of("open consultation", slug);
        }
        InterestForm form = new InterestForm(sought, null);
        Optional<Response> refused = anybody.refused("interest", form, input, trap -> page(sought, form, trap));
        if (refused.isPresent()) {
            return refused.get();
        }
        say.say(sought, form.wish(), anybody.marks(input));
        return Redirects.withNotice(
                sought.page().address(), "Thank you. We tell you when there is a place, or that there is none.");
    }

    private static View page(Sought sought, InterestForm form, Content trap) {
        return View.page(
                        "Say that you would like to come", out -> JtesayGenerated.render(out, null, sought, form, trap))
                .back(sought.page().address());
    }
}
