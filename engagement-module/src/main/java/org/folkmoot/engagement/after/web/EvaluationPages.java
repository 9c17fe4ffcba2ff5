package org.folkmoot.engagement.after.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.folkmoot.engagement.after.SayHowItWas;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.FormPage;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Open;

/** The short form for someone who came, by their personal link. */
@Path("/evaluate/{token}")
@ApplicationScoped
public class EvaluationPages {
    private final SayHowItWas saying;

    @SuppressWarnings("NullAway") // for the CDI proxy
    EvaluationPages() {
        this.saying = null;
    }

    @Inject
    public EvaluationPages(SayHowItWas saying) {
        this.saying = saying;
    }

    @GET
    @Open
    public View ask(@PathParam("token") String token) {
        return saying.meeting(token)
                .map(meeting -> page(token, meeting, new EvaluationForm()))
                .orElseGet(EvaluationPages::gone);
    }

    @POST
    @Open
    public Response say(@PathParam("token") String token, MultivaluedMap<String, String> input) {
        Meeting meeting = saying.meeting(token).orElse(null);
        if (meeting == null) {
            return gone().response();
        }
        EvaluationForm form = new EvaluationForm();
        if (!form.bind(input)) {
            return page(token, meeting, form).response();
        }
        boolean first = saying.say(
                token,
                EvaluationForm.number(form.worthIt),
                EvaluationForm.number(form.heard),
                EvaluationForm.number(form.reachable),
                form.words.given().orElse(null));
        return BlocksPage.of("Thank you")
                .lead(
                        first
                                ? "What you said helps us to do better. It is kept without your name."
                                : "You have told us already. What you said then stands.")
                .view()
                .response();
    }

    private static View page(String token, Meeting meeting, EvaluationForm form) {
        return FormPage.of("How was it?", "/evaluate/" + token, form, "Send")
                .caption(meeting.details().title())
                .before(Pieces.paragraph("Your answers are kept without your name."))
                .view();
    }

    private static View gone() {
        return BlocksPage.of("This link no longer works")
                .lead("The link in your message does not open this page any more.")
                .view()
                .status(Response.Status.GONE.getStatusCode());
    }
}
