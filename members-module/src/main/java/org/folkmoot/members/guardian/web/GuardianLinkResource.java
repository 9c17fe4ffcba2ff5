package org.folkmoot.members.guardian.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.folkmoot.members.guardian.AnswerForAChild;
import org.folkmoot.members.guardian.AnswerForAChild.Asked;
import org.folkmoot.members.guardian.GuardianLetters;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.settings.TrustSettings;
import org.folkmoot.templates.members.guardian.JteanswerGenerated;
import org.folkmoot.templates.members.join.JtemessageGenerated;

/** The link that a parent or guardian was sent: what it is about, their answer, and a change of mind. */
@Path("/join")
@ApplicationScoped
public class GuardianLinkResource {

    private static final int NOT_FOUND = 404;

    private final AnswerForAChild answer;
    private final TrustSettings trust;

    @SuppressWarnings("NullAway") // for the CDI proxy
    GuardianLinkResource() {
        this.answer = null;
        this.trust = null;
    }

    @Inject
    public GuardianLinkResource(AnswerForAChild answer, TrustSettings trust) {
        this.answer = answer;
        this.trust = trust;
    }

    /** The question; changes nothing. */
    @GET
    @Path("guardian/{token}")
    @Open(token = GuardianLetters.ANSWER)
    public Response look(@PathParam("token") String token) {
        return answer.look(token)
                .map(asked -> page(asked, token, new AnswerForm()).response())
                .orElseGet(GuardianLinkResource::unknown);
    }

    private View page(Asked asked, String token, AnswerForm form) {
        return View.page(
                "Do you agree?", out -> JteanswerGenerated.render(out, null, asked, trust.trustName(), token, form));
    }

    /** Records the answer. */
    @POST
    @Path("guardian/{token}")
    @Open(token = GuardianLetters.ANSWER)
    public Response answer(@PathParam("token") String token, MultivaluedMap<String, String> input) {
        AnswerForm form = new AnswerForm();
        if (!form.bind(input)) {
            return answer.look(token)
                    .map(asked -> page(asked, token, form).errors(form).response())
                    .orElseGet(GuardianLinkResource::unknown);
        }
        Optional<Asked> asked = answer.answer(token, form.agrees.isChosen("yes"));
        return asked.isPresent()
                ? Redirects.withNotice("/join/guardian/" + token, "Thank you. Your answer is recorded")
                : unknown();
    }

    private static Response unknown() {
        String heading = "This link does not work";
        return View.page(
                        heading,
                        out -> JtemessageGenerated.render(
                                out,
                                null,
                                heading,
                                "Check that you opened the whole link, from the newest message that we sent you. If it"
                                        + " still does not work, contact the membership office.",
                                "/contact",
                                "Contact us"))
                .status(NOT_FOUND)
                .response();
    }
}
