package org.folkmoot.strategy.responses.web;

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
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.access.CurrentVisit;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.limits.RateLimits;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.model.survey.Given;
import org.folkmoot.strategy.model.survey.Identity;
import org.folkmoot.strategy.model.survey.SurveySection;
import org.folkmoot.strategy.responses.AnswerFlags;
import org.folkmoot.strategy.responses.AnswerLater;
import org.folkmoot.strategy.responses.SendAnswers;
import org.folkmoot.strategy.surveys.LiveSurvey;
import org.folkmoot.strategy.surveys.SurveyOfConsultation;
import org.folkmoot.templates.strategy.responses.JtefirstGenerated;
import org.jspecify.annotations.Nullable;

/** The first page of a survey. One of a single page is sent from here; others go on page by page. */
@Path("/consultations/{slug}/survey")
@ApplicationScoped
public class SurveyPages {

    private static final int MOST = 100;
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    private final SurveyOfConsultation surveys;
    private final SendAnswers send;
    private final AnswerLater later;
    private final Machines machines;
    private final CurrentActor actor;
    private final RateLimits limits;
    private final CurrentVisit visit;
    private final SurveyEnded ended;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SurveyPages() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    SurveyPages(
            SurveyOfConsultation surveys,
            SendAnswers send,
            AnswerLater later,
            Machines machines,
            CurrentActor actor,
            RateLimits limits,
            CurrentVisit visit,
            SurveyEnded ended) {
        this.surveys = surveys;
        this.send = send;
        this.later = later;
        this.machines = machines;
        this.actor = actor;
        this.limits = limits;
        this.visit = visit;
        this.ended = ended;
    }

    @GET
    @Open
    public View first(@PathParam("slug") String slug, @QueryParam("easy") @Nullable String easy) {
        return surveys.find(slug)
                .map(survey -> first(survey, "yes".equals(easy)))
                .orElseGet(() -> ended.none(slug));
    }

    private View first(LiveSurvey survey, boolean easy) {
        AnswerForm form = form(survey, easy);
        machines.show(form);
        return page(survey, form, easy);
    }

    @POST
    @Open
    public Response answer(
            @PathParam("slug") String slug,
            @QueryParam("easy") @Nullable String easy,
            MultivaluedMap<String, String> input) {
        return surveys.find(slug)
                .map(survey -> answer(survey, "yes".equals(easy), input))
                .orElseGet(() -> ended.none(slug).response());
    }

    private Response answer(LiveSurvey survey, boolean easyRead, MultivaluedMap<String, String> input) {
        AnswerForm form = form(survey, easyRead);
        if (form.bind(input) && isLast(survey) && form.given().values().stream().allMatch(each -> each.isEmpty())) {
            form.refuse(form.asked().get(0).fields().get(0), "Answer at least one of the questions");
        }
        if (!form.isValid()) {
            return page(survey, form, easyRead).errors(form).response();
        }
        if (!limits.take("survey", visit.address(), MOST, TEN_MINUTES)) {
            form.refuse("Too many answers came from your connection in the last minutes. Try again later");
            return page(survey, form, easyRead).errors(form).status(429).response();
        }
        return take(survey, form, easyRead);
    }

    private Response take(LiveSurvey survey, AnswerForm form, boolean easy) {
        Given given = Given.NOTHING.with(form.given());
        AnswerFlags flags =
                new AnswerFlags(easy, false, machines.suspects(form), form.named.isTicked(), form.publish.isTicked());
        String address = "/consultations/" + survey.slug();
        if (isLast(survey)) {
            send.send(survey, given, flags, form.once.value());
            return Redirects.withNotice(address, SurveySteps.THANKS);
        }
        if (!send.isOpen(survey)) {
            return Redirects.seeOther(address + "/survey");
        }
        String secret = later.begin(survey, given, flags);
        return Redirects.seeOther(
                SurveySteps.after(survey, secret, survey.questionnaire().next(-1, Given.NOTHING), given));
    }

    private static boolean isLast(LiveSurvey survey) {
        return survey.questionnaire().sections().size() == 1;
    }

    private static AnswerForm form(LiveSurvey survey, boolean easy) {
        return new AnswerForm(section(survey).asked(Given.NOTHING), Given.NOTHING, easy, true);
    }

    private static SurveySection section(LiveSurvey survey) {
        int first = survey.questionnaire().next(-1, Given.NOTHING);
        if (first < 0) {
            throw NotFound.of("survey", survey.slug());
        }
        return survey.questionnaire().sections().get(first);
    }

    private View page(LiveSurvey survey, AnswerForm form, boolean easy) {
        if (!send.isOpen(survey)) {
            return ended.closed(survey).back("/consultations/" + survey.slug());
        }
        boolean signedIn = actor.get().person().isPresent();
        FirstPage page = new FirstPage(
                survey,
                section(survey),
                form,
                easy,
                survey.terms().needsSignIn() && !signedIn,
                send.hasAnswered(survey),
                isLast(survey),
                isLast(survey) && signedIn && survey.terms().identity() == Identity.CHOICE);
        return View.page(survey.about().title(), out -> JtefirstGenerated.render(out, null, page))
                .back("/consultations/" + survey.slug());
    }

    /** What the first page shows. */
    public record FirstPage(
            LiveSurvey survey,
            SurveySection section,
            AnswerForm form,
            boolean easy,
            boolean mustSignIn,
            boolean answered,
            boolean last,
            boolean asksName) {}
}
