package org.folkmoot.strategy.surveys.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.folkmoot.nhsuk.components.Crumb;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.strategy.model.survey.Questionnaire;
import org.folkmoot.strategy.model.survey.QuestionnaireFaults;
import org.folkmoot.strategy.responses.AnswerLater;
import org.folkmoot.strategy.store.views.SurveyLines;
import org.folkmoot.strategy.surveys.BuildSurvey;
import org.folkmoot.strategy.surveys.ReadSurvey;
import org.folkmoot.templates.strategy.surveys.JtelistGenerated;
import org.folkmoot.templates.strategy.surveys.JtepreviewGenerated;
import org.folkmoot.templates.strategy.surveys.JtesurveyGenerated;

/** The editors' pages of surveys: all of them, one with its questions, its preview and its test run. */
@Path("/editor/surveys")
@ApplicationScoped
public class BuilderPages {

    static final Crumb EDITOR = new Crumb("Editor", "/editor");
    static final Crumb SURVEYS = new Crumb("Surveys", "/editor/surveys");

    private final SurveyLines lines;
    private final ReadSurvey read;
    private final BuildSurvey build;
    private final AnswerLater later;

    @SuppressWarnings("NullAway") // for the CDI proxy
    BuilderPages() {
        this(null, null, null, null);
    }

    @Inject
    BuilderPages(SurveyLines lines, ReadSurvey read, BuildSurvey build, AnswerLater later) {
        this.lines = lines;
        this.read = read;
        this.build = build;
        this.later = later;
    }

    @GET
    @Requires(Permission.EDIT_CONTENT)
    public View list() {
        return list(new BeginForm(lines.without()));
    }

    @POST
    @Requires(Permission.EDIT_CONTENT)
    public Response begin(MultivaluedMap<String, String> input) {
        BeginForm form = new BeginForm(lines.without());
        return form.bind(input)
                ? Redirects.seeOther("/editor/surveys/" + build.begin(Long.parseLong(form.page.value())))
                : list(form).errors(form).response();
    }

    private View list(BeginForm form) {
        List<SurveyLines.SurveyLine> surveys = lines.all();
        boolean more = !form.page.choices().isEmpty();
        return View.page("Surveys", out -> JtelistGenerated.render(out, null, surveys, form, more))
                .section(Section.EDITOR)
                .crumbs(EDITOR)
                .wide();
    }

    @GET
    @Path("{id}")
    @Requires(Permission.EDIT_CONTENT)
    public View survey(@PathParam("id") long id) {
        ReadSurvey.Working working = read.working(id);
        TermsForm terms =
                new TermsForm().fill(working.row().lockNumber(), working.row().terms());
        return survey(working, terms);
    }

    private static View survey(ReadSurvey.Working working, TermsForm terms) {
        List<String> faults = QuestionnaireFaults.of(working.questionnaire());
        return View.page(
                        "Survey: " + working.page().title(),
                        out -> JtesurveyGenerated.render(out, null, working, faults, terms))
                .section(Section.EDITOR)
                .crumbs(EDITOR, SURVEYS)
                .wide();
    }

    @POST
    @Path("{id}/terms")
    @Requires(Permission.EDIT_CONTENT)
    public Response terms(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        TermsForm form = new TermsForm();
        if (!form.bind(input)) {
            return survey(read.working(id), form).errors(form).response();
        }
        build.terms(id, Lock.of(form.lock), form.terms());
        return Redirects.withNotice("/editor/surveys/" + id, "Saved. It holds for answers from now on.");
    }

    @GET
    @Path("{id}/intro")
    @Requires(Permission.EDIT_CONTENT)
    public View intro(@PathParam("id") long id) {
        ReadSurvey.Working working = read.working(id);
        return intro(id, new IntroForm().fill(working.row().lockNumber(), working.questionnaire()));
    }

    @POST
    @Path("{id}/intro")
    @Requires(Permission.EDIT_CONTENT)
    public Response saveIntro(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        IntroForm form = new IntroForm();
        if (!form.bind(input)) {
            return intro(id, form).errors(form).response();
        }
        build.change(id, Lock.of(form.lock), "The introduction", form::over);
        return Redirects.seeOther("/editor/surveys/" + id);
    }

    private static View intro(long id, IntroForm form) {
        return FormPage.of(id, "Introduction of the survey", form);
    }

    @GET
    @Path("{id}/preview")
    @Requires(Permission.EDIT_CONTENT)
    public View preview(@PathParam("id") long id) {
        ReadSurvey.Working working = read.working(id);
        Questionnaire questionnaire = working.questionnaire();
        return View.page(
                        "Preview of the survey",
                        out -> JtepreviewGenerated.render(
                                out, null, working.page().title(), questionnaire))
                .section(Section.EDITOR)
                .back("/editor/surveys/" + id);
    }

    @POST
    @Path("{id}/try")
    @Requires(Permission.EDIT_CONTENT)
    public Response tryOut(@PathParam("id") long id, @FormParam("easy") String easy) {
        ReadSurvey.Working working = read.working(id);
        String secret = later.tryOut(id, "yes".equals(easy));
        return Redirects.seeOther("/consultations/" + working.page().slug() + "/survey/" + secret + "/1");
    }

    @POST
    @Path("{id}/publish")
    @Requires(Permission.PUBLISH_CONTENT)
    public Response publish(@PathParam("id") long id, @FormParam("lock") String lock) {
        build.publish(id, Lock.of(lock));
        String since = read.working(id).page().published() ? "from now on" : "as soon as the consultation is public";
        return Redirects.withNotice("/editor/surveys/" + id, "Published. These questions are asked " + since + ".");
    }

    @POST
    @Path("{id}/discard")
    @Requires(Permission.EDIT_CONTENT)
    public Response discard(@PathParam("id") long id, @FormParam("lock") String lock) {
        build.discard(id, Lock.of(lock));
        return Redirects.withNotice("/editor/surveys/" + id, "The draft was thrown away.");
    }
}
