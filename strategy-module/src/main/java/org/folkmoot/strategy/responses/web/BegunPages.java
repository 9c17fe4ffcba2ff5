package org.folkmoot.strategy.responses.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.settings.TrustSettings;
import org.folkmoot.strategy.model.survey.Given;
import org.folkmoot.strategy.model.survey.Identity;
import org.folkmoot.strategy.model.survey.Question;
import org.folkmoot.strategy.model.survey.Questionnaire;
import org.folkmoot.strategy.model.survey.SurveySection;
import org.folkmoot.strategy.responses.AnswerLater;
import org.folkmoot.strategy.responses.BegunAnswers;
import org.folkmoot.strategy.responses.SendAnswers;
import org.folkmoot.strategy.surveys.LiveSurvey;
import org.folkmoot.templates.strategy.responses.JtecheckGenerated;
import org.folkmoot.templates.strategy.responses.JtestepGenerated;

/** The pages of a survey after the first, and the check of all answers. The link to them is the way back to them. */
@Path("/consultations/{slug}/survey/{token}")
@ApplicationScoped
public class BegunPages {

    private final AnswerLater later;
    private final SendAnswers send;
    private final TrustSettings settings;
    private final CurrentActor actor;
    private final SurveyEnded ended;

    @SuppressWarnings("NullAway") // for the CDI proxy
    BegunPages() {
        this(null, null, null, null, null);
    }

    @Inject
    BegunPages(AnswerLater later, SendAnswers send, TrustSettings settings, CurrentActor actor, SurveyEnded ended) {
        this.later = later;
        this.send = send;
        this.settings = settings;
        this.actor = actor;
        this.ended = ended;
    }

    @GET
    @Open
    public View check(@PathParam("slug") String slug, @PathParam("token") String token) {
        return later.look(slug, token).map(begun -> check(begun, token)).orElseGet(() -> ended.begun(slug));
    }

    @POST
    @Open
    public Response send(
            @PathParam("slug") String slug, @PathParam("token") String token, MultivaluedMap<String, String> input) {
        return later.look(slug, token).map(begun -> send(begun, token, input)).orElseGet(() -> ended.begun(slug)
                .response());
    }

    private Response send(BegunAnswers begun, String token, MultivaluedMap<String, String> input) {
        AnswerForm form = new AnswerForm(List.of(), Given.NOTHING, false, false);
        form.bind(input);
        LiveSurvey survey = begun.survey();
        Given kept = survey.questionnaire().kept(begun.given());
        if (kept.nothing() || survey.questionnaire().unanswered(kept) >= 0) {
            form.refuse(kept.nothing() ? "Answer at least one of the questions" : "Answer the questions that need one");
            return check(begun, token).errors(form).response();
        }
        BegunAnswers agreed = new BegunAnswers(
                survey,
                begun.given(),
                begun.flags().agreeing(form.named.isTicked(), form.publish.isTicked()),
                begun.expires());
        send.sendBegun(agreed, token);
        return begun.flags().trial()
                ? Redirects.withNotice(
                        "/editor/surveys/" + survey.survey(), "The test run is over. Nothing was stored.")
                : Redirects.withNotice("/consultations/" + survey.slug(), SurveySteps.THANKS);
    }

    @POST
    @Path("forget")
    @Open
    public Response forget(@PathParam("slug") String slug, @PathParam("token") String token) {
        return later.look(slug, token).map(begun -> forget(begun, token)).orElseGet(() -> ended.begun(slug)
                .response());
    }

    private Response forget(BegunAnswers begun, String token) {
        later.forget(begun, token);
        LiveSurvey survey = begun.survey();
        String place = begun.flags().trial() ? "/editor/surveys/" + survey.survey() : "/consultations/" + survey.slug();
        return Redirects.withNotice(place, "Your answers were thrown away. Nothing of them is kept.");
    }

    @GET
    @Path("{page: [0-9]{1,4}}")
    @Open
    public Response page(
            @PathParam("slug") String slug, @PathParam("token") String token, @PathParam("page") int page) {
        return later.look(slug, token).map(begun -> page(begun, token, page)).orElseGet(() -> ended.begun(slug)
                .response());
    }

    private Response page(BegunAnswers begun, String token, int page) {
        if (isRuledOut(begun, page - 1)) {
            return Redirects.seeOther(SurveySteps.check(begun.survey(), token));
        }
        return Response.ok(page(begun, token, page - 1, form(begun, page - 1, true)))
                .build();
    }

    /** True for a page that asks nothing of who gave these answers: they came back to it from before another answer. */
    private static boolean isRuledOut(BegunAnswers begun, int place) {
        List<SurveySection> sections = begun.survey().questionnaire().sections();
        return place >= 0
                && place < sections.size()
                && sections.get(place).asked(begun.given()).isEmpty();
    }

    @POST
    @Path("{page: [0-9]{1,4}}")
    @Open
    public Response answer(
            @PathParam("slug") String slug,
            @PathParam("token") String token,
            @PathParam("page") int page,
            MultivaluedMap<String, String> input) {
        return later.look(slug, token)
                .map(begun -> answer(begun, token, page, input))
                .orElseGet(() -> ended.begun(slug).response());
    }

    private Response answer(BegunAnswers begun, String token, int page, MultivaluedMap<String, String> input) {
        boolean stopping = input.containsKey("later");
        AnswerForm form = form(begun, page - 1, !stopping);
        if (!form.bind(input)) {
            return page(begun, token, page - 1, form).errors(form).response();
        }
        Given given = begun.given().with(form.given());
        later.keep(begun, token, given, begun.flags());
        return stopping
                ? Redirects.withNotice(SurveySteps.check(begun.survey(), token), "Your answers so far are kept.")
                : Redirects.seeOther(SurveySteps.after(begun.survey(), token, page - 1, given));
    }

    private static AnswerForm form(BegunAnswers begun, int place, boolean demanding) {
        return new AnswerForm(
                section(begun, place).asked(begun.given()),
                begun.given(),
                begun.flags().easy(),
                demanding);
    }

    private static SurveySection section(BegunAnswers begun, int place) {
        List<SurveySection> sections = begun.survey().questionnaire().sections();
        if (place < 0
                || place >= sections.size()
                || sections.get(place).asked(begun.given()).isEmpty()) {
            throw NotFound.of("page of the survey", place + 1);
        }
        return sections.get(place);
    }

    private View page(BegunAnswers begun, String token, int place, AnswerForm form) {
        SurveySection section = section(begun, place);
        String heading = section.heading(begun.flags().easy());
        return View.page(heading, out -> JtestepGenerated.render(out, null, begun, section, form))
                .back(SurveySteps.before(begun.survey(), token, place, begun.given()));
    }

    private View check(BegunAnswers begun, String token) {
        LiveSurvey survey = begun.survey();
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < survey.questionnaire().sections().size(); i++) {
            SurveySection section = survey.questionnaire().sections().get(i);
            List<Question> asked = section.asked(begun.given());
            if (!asked.isEmpty()) {
                pages.add(new Page(section.heading(begun.flags().easy()), SurveySteps.page(survey, token, i), asked));
            }
        }
        int missing = survey.questionnaire().unanswered(begun.given());
        CheckPage page = new CheckPage(
                begun,
                pages,
                missing < 0 ? "" : SurveySteps.page(survey, token, goOn(begun, missing)),
                SurveySteps.check(survey, token),
                settings.baseUrl() + SurveySteps.check(survey, token),
                actor.get().person().isPresent() && survey.terms().identity() == Identity.CHOICE,
                new AnswerForm(List.of(), Given.NOTHING, false, false));
        return View.page("Check your answers", out -> JtecheckGenerated.render(out, null, page));
    }

    /** Where somebody who stopped goes on: the page after the last that they answered, or what is missing before it. */
    private static int goOn(BegunAnswers begun, int missing) {
        Questionnaire questionnaire = begun.survey().questionnaire();
        int last = questionnaire.lastAnswered(begun.given());
        int next = questionnaire.next(last, begun.given());
        return missing <= last || next < 0 ? missing : next;
    }

    /** A page of questions in the check. */
    public record Page(String heading, String address, List<Question> questions) {}

    /** What the check shows; {@code missing} is the address of a page that still needs an answer. */
    public record CheckPage(
            BegunAnswers begun,
            List<Page> pages,
            String missing,
            String address,
            String link,
            boolean asksName,
            AnswerForm form) {}
}
