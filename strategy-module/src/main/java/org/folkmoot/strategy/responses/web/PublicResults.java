package org.folkmoot.strategy.responses.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
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
import org.folkmoot.templates.strategy.responses.JtepublicResultsGenerated;

/** What people answered, for everybody, once the consultation is over and where its editors say so. */
@Path("/consultations/{slug}/results")
@ApplicationScoped
public class PublicResults {

    private final SurveyOfConsultation surveys;
    private final ReadSurvey read;
    private final ReadResults results;
    private final SendAnswers send;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PublicResults() {
        this(null, null, null, null);
    }

    @Inject
    PublicResults(SurveyOfConsultation surveys, ReadSurvey read, ReadResults results, SendAnswers send) {
        this.surveys = surveys;
        this.read = read;
        this.results = results;
        this.send = send;
    }

    @GET
    @Open
    public View results(@PathParam("slug") String slug, @QueryParam("apart") @DefaultValue("") String apart) {
        LiveSurvey survey = surveys.of(slug);
        if (!survey.terms().resultsPublic() || send.isOpen(survey) || survey.version() == 0) {
            throw NotFound.of("results", slug);
        }
        SurveyResults found = read.version(survey.survey(), survey.version())
                .map(version -> results.read(version, "yes".equals(apart)))
                .orElseThrow(() -> NotFound.of("results", slug));
        String title = "What people answered: " + survey.about().title();
        return View.page(
                        title,
                        out -> JtepublicResultsGenerated.render(
                                out, null, survey.about().title(), slug, found, "yes".equals(apart)))
                .crumbs(new Crumb("Home", "/"), new Crumb("Have your say", "/consultations"));
    }
}
