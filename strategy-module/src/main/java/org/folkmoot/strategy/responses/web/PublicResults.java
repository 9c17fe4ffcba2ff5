package org.folkmoot.strategy.responses.web;

import gg.jte.html.HtmlTemplateOutput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.folkmoot.nhsuk.components.Crumb;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.responses.ReadResults;
import org.folkmoot.strategy.responses.SendAnswers;
import org.folkmoot.strategy.responses.SurveyResults;
import org.folkmoot.strategy.surveys.LiveSurvey;
import org.folkmoot.strategy.surveys.ReadSurvey;
import org.folkmoot.strategy.surveys.SurveyOfConsultation;
import org.folkmoot.strategy.timemachine.PastDay;
import org.folkmoot.strategy.web.OnADay;
import org.folkmoot.templates.strategy.responses.JtepublicResultsGenerated;

/** What people answered, for everybody, once the consultation is over and where its editors say so. */
@Path("/consultations/{slug}/results")
@ApplicationScoped
public class PublicResults {

    private final SurveyOfConsultation surveys;
    private final ReadSurvey read;
    private final ReadResults results;
    private final SendAnswers send;
    private final OnADay then;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PublicResults() {
        this(null, null, null, null, null);
    }

    @Inject
    PublicResults(SurveyOfConsultation surveys, ReadSurvey read, ReadResults results, SendAnswers send, OnADay then) {
        this.surveys = surveys;
        this.read = read;
        this.results = results;
        this.send = send;
        this.then = then;
    }

    @GET
    @Open
    public View results(@PathParam("slug") String slug, @QueryParam("apart") @DefaultValue("") String apart) {
        LiveSurvey survey = survey(slug);
        boolean split = "yes".equals(apart);
        SurveyResults found = found(survey, split);
        return View.page(title(survey), out -> page(out, survey, slug, found, split))
                .crumbs(new Crumb("Home", "/"), new Crumb("Have your say", "/consultations"));
    }

    /** Answers are taken until the last day, so that the results of any day after it are those of today. */
    @GET
    @Open
    @Path("as-at/{date}")
    public Response results(
            @PathParam("slug") String slug,
            @PathParam("date") String date,
            @QueryParam("apart") @DefaultValue("") String apart) {
        PastDay day = then.day(date);
        LiveSurvey survey = survey(slug);
        LocalDate closes = survey.about().closes();
        if (closes == null || !closes.isBefore(day.date())) {
            throw NotFound.of("results as at " + day.date(), slug);
        }
        boolean split = "yes".equals(apart);
        SurveyResults found = found(survey, split);
        return then.response(
                title(survey),
                "/consultations/" + slug + "/results",
                day,
                out -> page(out, survey, slug, found, split));
    }

    private LiveSurvey survey(String slug) {
        LiveSurvey survey = surveys.of(slug);
        if (!survey.terms().resultsPublic() || send.isOpen(survey) || survey.version() == 0) {
            throw NotFound.of("results", slug);
        }
        return survey;
    }

    private SurveyResults found(LiveSurvey survey, boolean split) {
        return read.version(survey.survey(), survey.version())
                .map(version -> results.read(version, split))
                .orElseThrow(() -> NotFound.of("results", survey.survey()));
    }

    private static String title(LiveSurvey survey) {
        return "What people answered: " + survey.about().title();
    }

    private static void page(
            HtmlTemplateOutput out, LiveSurvey survey, String slug, SurveyResults found, boolean split) {
        JtepublicResultsGenerated.render(out, null, survey.about().title(), slug, found, split);
    }
}
