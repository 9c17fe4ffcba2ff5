package org.folkmoot.members.join.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.folkmoot.members.join.AnswerEqualityQuestions;
import org.folkmoot.members.join.KeepAnAnswer;
import org.folkmoot.members.web.EqualityForm;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Open;
import org.folkmoot.templates.members.join.JteequalityAskGenerated;
import org.folkmoot.templates.members.join.JteequalityGenerated;
import org.jspecify.annotations.Nullable;

/** The equality questions, between sending and the confirmation: all of them can be skipped. */
@Path("/join/equality")
@ApplicationScoped
public class JoinEqualityResource {

    private final KeepAnAnswer keep;
    private final AnswerEqualityQuestions equality;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JoinEqualityResource() {
        this.keep = null;
        this.equality = null;
    }

    @Inject
    public JoinEqualityResource(KeepAnAnswer keep, AnswerEqualityQuestions equality) {
        this.keep = keep;
        this.equality = equality;
    }

    /** Asks whether to answer at all. */
    @GET
    @Open
    public Response ask(@CookieParam(JoinCookie.NAME) @Nullable String token) {
        return !sent(token)
                ? Redirects.seeOther("/join")
                : equality.mayAsk(token) ? showAsk(new EqualityAskForm()).response() : Redirects.seeOther("/join/sent");
    }

    /** Goes to the questions or past them. */
    @POST
    @Open
    public Response choose(@CookieParam(JoinCookie.NAME) @Nullable String token, MultivaluedMap<String, String> input) {
        EqualityAskForm form = new EqualityAskForm();
        if (!form.bind(input)) {
            return showAsk(form).errors(form).response();
        }
        return Redirects.seeOther(form.answer.isChosen("yes") ? "/join/equality/questions" : "/join/sent");
    }

    /** The questions. */
    @GET
    @Path("questions")
    @Open
    public Response questions(@CookieParam(JoinCookie.NAME) @Nullable String token) {
        return sent(token) && equality.mayAsk(token)
                ? show(new EqualityForm()).response()
                : Redirects.seeOther(sent(token) ? "/join/sent" : "/join");
    }

    /** Keeps what was answered. */
    @POST
    @Path("questions")
    @Open
    public Response answer(@CookieParam(JoinCookie.NAME) @Nullable String token, MultivaluedMap<String, String> input) {
        EqualityForm form = new EqualityForm();
        if (!form.bind(input)) {
            return show(form).errors(form).response();
        }
        if (token != null && sent(token)) {
            equality.answer(token, form.answers());
        }
        return Redirects.seeOther("/join/sent");
    }

    private boolean sent(@Nullable String token) {
        return keep.find(token).filter(draft -> draft.application() != null).isPresent();
    }

    private static View showAsk(EqualityAskForm form) {
        return View.page("Equality questions", out -> JteequalityAskGenerated.render(out, null, form));
    }

    private static View show(EqualityForm form) {
        return View.page("Equality questions", out -> JteequalityGenerated.render(out, null, form))
                .back("/join/equality");
    }
}
