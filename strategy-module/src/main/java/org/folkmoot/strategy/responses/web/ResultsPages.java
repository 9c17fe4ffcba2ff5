package org.folkmoot.strategy.responses.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Optional;
import org.folkmoot.nhsuk.components.Crumb;
import org.folkmoot.nhsuk.csv.SafeCsv;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.responses.ExportAnswers;
import org.folkmoot.strategy.responses.LookOverAnswers;
import org.folkmoot.strategy.responses.ReadResults;
import org.folkmoot.strategy.responses.SurveyResults;
import org.folkmoot.strategy.store.views.ResponseRow;
import org.folkmoot.strategy.store.views.SurveyLines;
import org.folkmoot.strategy.store.views.SurveyNumbers;
import org.folkmoot.strategy.store.views.SurveyVersionRow;
import org.folkmoot.strategy.surveys.ReadSurvey;
import org.folkmoot.templates.strategy.responses.JteheldGenerated;
import org.folkmoot.templates.strategy.responses.JteresultsPageGenerated;

/** The results of a survey for its editors, all answers as a file, and those that look like a machine's. */
@Path("/editor/surveys")
@ApplicationScoped
public class ResultsPages {

    private static final int PAGE = 25;
    private static final Crumb SURVEYS = new Crumb("Surveys", "/editor/surveys");

    private final ReadSurvey read;
    private final ReadResults results;
    private final ExportAnswers export;
    private final LookOverAnswers lookOver;
    private final SurveyLines lines;
    private final SurveyNumbers numbers;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ResultsPages() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    ResultsPages(
            ReadSurvey read,
            ReadResults results,
            ExportAnswers export,
            LookOverAnswers lookOver,
            SurveyLines lines,
            SurveyNumbers numbers,
            Audit audit) {
        this.read = read;
        this.results = results;
        this.export = export;
        this.lookOver = lookOver;
        this.lines = lines;
        this.numbers = numbers;
        this.audit = audit;
    }

    @GET
    @Path("{id}/results")
    @Requires(Permission.EDIT_CONTENT)
    public View results(
            @PathParam("id") long id,
            @QueryParam("version") @DefaultValue("0") long version,
            @QueryParam("apart") @DefaultValue("") String apart) {
        ReadSurvey.Working working = read.working(id);
        Optional<SurveyVersionRow> wanted = read.version(id, version);
        SurveyResults found =
                wanted.map(row -> results.read(row, "yes".equals(apart))).orElse(null);
        List<SurveyLines.VersionNumber> versions = lines.versions(id);
        long shown = wanted.map(SurveyVersionRow::id).orElse(0L);
        return View.page(
                        "Results",
                        out -> JteresultsPageGenerated.render(
                                out, null, working, versions, shown, found, "yes".equals(apart)))
                .section(Section.EDITOR)
                .crumbs(new Crumb("Editor", "/editor"), SURVEYS, surveyCrumb(working))
                .wide();
    }

    @GET
    @Path("{id}/answers.csv")
    @Requires(Permission.EDIT_CONTENT)
    public Response csv(@PathParam("id") long id, @QueryParam("version") @DefaultValue("0") long version) {
        SurveyVersionRow row = exported(id, version);
        return download("answers-" + id + ".csv", "text/csv; charset=UTF-8", out -> {
            try (SafeCsv csv = SafeCsv.forSpreadsheet(out)) {
                export.write(row, csv::row);
            }
        });
    }

    @GET
    @Path("{id}/answers.xlsx")
    @Requires(Permission.EDIT_CONTENT)
    public Response sheet(@PathParam("id") long id, @QueryParam("version") @DefaultValue("0") long version) {
        SurveyVersionRow row = exported(id, version);
        return download("answers-" + id + ".xlsx", AnswerSheet.TYPE, out -> {
            try (AnswerSheet sheet = AnswerSheet.to(out)) {
                export.write(row, sheet::row);
            }
        });
    }

    private SurveyVersionRow exported(long id, long version) {
        SurveyVersionRow row = read.version(id, version).orElseThrow(() -> NotFound.of("version of survey", id));
        export.begin(row);
        return row;
    }

    private static Response download(String name, String type, StreamingOutput body) {
        return Response.ok(body, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path("{id}/held")
    @Requires(Permission.EDIT_CONTENT)
    public View held(
            @PathParam("id") long id,
            @QueryParam("state") @DefaultValue("HELD") String state,
            @QueryParam("after") @DefaultValue("0") long after) {
        ReadSurvey.Working working = read.working(id);
        String wanted = List.of("HELD", "COUNTED", "REMOVED").contains(state) ? state : "HELD";
        List<LookOverAnswers.Answered> answers = numbers.inState(id, wanted, after, PAGE).stream()
                .map(lookOver::read)
                .toList();
        audit.readMany("answers to a survey", "survey " + id + ", " + wanted.toLowerCase(), answers.size());
        Long next = answers.size() == PAGE ? last(answers).id() : null;
        return View.page(
                        "Answers one by one",
                        out -> JteheldGenerated.render(
                                out, null, working, answers, wanted, numbers.count(id, wanted), next))
                .section(Section.EDITOR)
                .crumbs(new Crumb("Editor", "/editor"), SURVEYS, surveyCrumb(working));
    }

    private static ResponseRow last(List<LookOverAnswers.Answered> answers) {
        return answers.get(answers.size() - 1).row();
    }

    private static Crumb surveyCrumb(ReadSurvey.Working working) {
        return new Crumb(
                working.page().title(), "/editor/surveys/" + working.row().id());
    }

    @POST
    @Path("{id}/answers/{answer}/count")
    @Requires(Permission.EDIT_CONTENT)
    public Response count(@PathParam("id") long id, @PathParam("answer") long answer) {
        lookOver.count(id, answer);
        return Redirects.withNotice("/editor/surveys/" + id + "/held", "It counts now.");
    }

    @POST
    @Path("{id}/answers/{answer}/remove")
    @Requires(Permission.EDIT_CONTENT)
    public Response remove(
            @PathParam("id") long id,
            @PathParam("answer") long answer,
            @FormParam("because") @DefaultValue("") String because) {
        lookOver.remove(id, answer, because.isBlank() ? "no reason given" : because.strip());
        return Redirects.withNotice(
                "/editor/surveys/" + id + "/held", "It does not count. You find it under removed answers.");
    }
}
