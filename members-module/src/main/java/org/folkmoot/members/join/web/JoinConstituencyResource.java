package org.folkmoot.members.join.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.members.admission.FindTheConstituency;
import org.folkmoot.members.admission.FindTheConstituency.Assessment;
import org.folkmoot.members.admission.JoinRequest;
import org.folkmoot.members.join.JoinMode;
import org.folkmoot.members.join.JoinStep;
import org.folkmoot.members.join.KeepAnAnswer;
import org.folkmoot.members.model.Answers;
import org.folkmoot.members.model.Connection;
import org.folkmoot.members.model.Drafts.Draft;
import org.folkmoot.members.model.Verdict.Outcome;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Open;
import org.folkmoot.templates.members.join.JteconstituencyGenerated;
import org.jspecify.annotations.Nullable;

/** The page that names the constituency and says why, or asks where nobody can know. */
@Path("/join/constituency")
@ApplicationScoped
public class JoinConstituencyResource {

    private final KeepAnAnswer keep;
    private final FindTheConstituency find;
    private final JoinMode mode;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JoinConstituencyResource() {
        this.keep = null;
        this.find = null;
        this.mode = null;
    }

    @Inject
    public JoinConstituencyResource(KeepAnAnswer keep, FindTheConstituency find, JoinMode mode) {
        this.keep = keep;
        this.find = find;
        this.mode = mode;
    }

    /** The constituency found, the choice, or the question about the council. */
    @GET
    @Open
    public Response ask(
            @QueryParam("change") @Nullable String change, @CookieParam(JoinCookie.NAME) @Nullable String token) {
        Optional<Response> elsewhere = elsewhere(token);
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        Answers answers = answers(token);
        Assessment assessment = assess(answers);
        return show(form(answers, assessment), answers, assessment, change).response();
    }

    /** Keeps the council and asks again, or keeps the constituency and goes on. */
    @POST
    @Open
    public Response answer(
            @QueryParam("change") @Nullable String change,
            @CookieParam(JoinCookie.NAME) @Nullable String token,
            MultivaluedMap<String, String> input) {
        Optional<Response> elsewhere = elsewhere(token);
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        Answers answers = answers(token);
        Assessment assessment = assess(answers);
        ConstituencyForm form = form(answers, assessment);
        if (!form.bind(input)) {
            return show(form, answers, assessment, change).errors(form).response();
        }
        String kept = keep.keep(token, all -> into(all, form, assessment));
        return Redirects.to(next(answers, form, change))
                .cookie(JoinCookie.of(kept))
                .build();
    }

    private String next(Answers answers, ConstituencyForm form, @Nullable String change) {
        if (form.asksForTheCouncil()) {
            return action(change);
        }
        return change == null
                ? JoinStep.CONSTITUENCY.next(mode.asked(), answers)
                : JoinStep.firstOpen(answers.with("constituency", "answered"), mode.asked());
    }

    private static Answers into(Answers answers, ConstituencyForm form, Assessment assessment) {
        if (form.asksForTheCouncil()) {
            return answers.with("council", form.value()).without(Set.of("constituency"));
        }
        String chosen = assessment
                .verdict()
                .chosen(form.value())
                .map(each -> each.value())
                .orElse("none");
        return answers.with("constituency", chosen);
    }

    private Optional<Response> elsewhere(@Nullable String token) {
        Optional<Draft> draft = keep.find(token);
        if (draft.filter(each -> each.application() != null).isPresent()) {
            return Optional.of(Redirects.seeOther("/join/sent"));
        }
        Answers answers = draft.map(Draft::answers).orElseGet(Answers::none);
        boolean ready = mode.members()
                && JoinStep.CONNECTION.done(answers)
                && JoinStep.DATE_OF_BIRTH.done(answers)
                && JoinStep.ADDRESS.done(answers);
        return ready ? Optional.empty() : Optional.of(Redirects.seeOther(JoinStep.firstOpen(answers, mode.asked())));
    }

    private Answers answers(@Nullable String token) {
        return keep.find(token).map(Draft::answers).orElseGet(Answers::none);
    }

    private Assessment assess(Answers answers) {
        return find.assess(
                answers.find("connection").map(Connection::valueOf).orElse(Connection.UNSURE),
                answers.find("born").map(LocalDate::parse).orElseThrow(),
                JoinRequest.address(answers).postcode(),
                answers.get("council"));
    }

    private ConstituencyForm form(Answers answers, Assessment assessment) {
        if (assessment.areaUnknown() && !answers.has("council")) {
            return ConstituencyForm.council(find.councils());
        }
        return assessment.verdict().outcome() == Outcome.CHOICE
                ? ConstituencyForm.choice(assessment.verdict(), answers.get("constituency"))
                : ConstituencyForm.nothing();
    }

    private View show(ConstituencyForm form, Answers answers, Assessment assessment, @Nullable String change) {
        String action = action(change);
        ConstituencyPage page = form.asksForTheCouncil()
                ? ConstituencyPage.council(action, assessment.gone())
                : ConstituencyPage.of(assessment, action);
        String back = change != null
                ? "/join/check"
                : answers.has("council")
                        ? "/join/address?change=yes"
                        : JoinStep.CONSTITUENCY.previous(mode.asked(), answers);
        return View.page(page.title(), out -> JteconstituencyGenerated.render(out, null, page, form))
                .back(back);
    }

    private static String action(@Nullable String change) {
        return "/join/constituency" + (change == null ? "" : "?change=yes");
    }
}
