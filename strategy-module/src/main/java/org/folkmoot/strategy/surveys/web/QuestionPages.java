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
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.model.survey.Question;
import org.folkmoot.strategy.model.survey.Questionnaire;
import org.folkmoot.strategy.model.survey.SurveySection;
import org.folkmoot.strategy.surveys.ArrangeQuestions;
import org.folkmoot.strategy.surveys.BuildSurvey;
import org.folkmoot.strategy.surveys.ReadSurvey;

/** The forms of a survey's pages and questions, and the buttons that move and remove them. */
@Path("/editor/surveys")
@ApplicationScoped
public class QuestionPages {

    private final ReadSurvey read;
    private final BuildSurvey build;

    @SuppressWarnings("NullAway") // for the CDI proxy
    QuestionPages() {
        this(null, null);
    }

    @Inject
    QuestionPages(ReadSurvey read, BuildSurvey build) {
        this.read = read;
        this.build = build;
    }

    @GET
    @Path("{id}/sections/new")
    @Requires(Permission.EDIT_CONTENT)
    public View newSection(@PathParam("id") long id) {
        ReadSurvey.Working working = read.working(id);
        SectionForm form =
                sectionForm(working, working.questionnaire().sections().size());
        return FormPage.of(id, "New page of the survey", form.fill(working.row().lockNumber(), null));
    }

    @POST
    @Path("{id}/sections/new")
    @Requires(Permission.EDIT_CONTENT)
    public Response addSection(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        int place = read.working(id).questionnaire().sections().size();
        return saveSection(id, place, "New page of the survey", List.of(), input);
    }

    @GET
    @Path("{id}/sections/{place: [0-9]{1,9}}")
    @Requires(Permission.EDIT_CONTENT)
    public View section(@PathParam("id") long id, @PathParam("place") int place) {
        ReadSurvey.Working working = read.working(id);
        SurveySection section = section(working.questionnaire(), place - 1);
        return FormPage.of(
                id,
                "Page " + place + " of the survey",
                sectionForm(working, place - 1).fill(working.row().lockNumber(), section));
    }

    @POST
    @Path("{id}/sections/{place: [0-9]{1,9}}")
    @Requires(Permission.EDIT_CONTENT)
    public Response changeSection(
            @PathParam("id") long id, @PathParam("place") int place, MultivaluedMap<String, String> input) {
        SurveySection section = section(read.working(id).questionnaire(), place - 1);
        return saveSection(id, place - 1, "Page " + place + " of the survey", section.questions(), input);
    }

    private Response saveSection(
            long id, int place, String title, List<Question> questions, MultivaluedMap<String, String> input) {
        SectionForm form = sectionForm(read.working(id), place);
        if (!form.bind(input)) {
            return FormPage.of(id, title, form).errors(form).response();
        }
        build.change(
                id,
                Lock.of(form.lock),
                "Page " + (place + 1),
                questionnaire -> questionnaire.with(place, form.section(questions)));
        return Redirects.seeOther("/editor/surveys/" + id);
    }

    @POST
    @Path("{id}/sections/{place: [0-9]{1,9}}/move")
    @Requires(Permission.EDIT_CONTENT)
    public Response moveSection(
            @PathParam("id") long id,
            @PathParam("place") int place,
            @FormParam("to") String to,
            @FormParam("lock") String lock) {
        return change(
                id,
                lock,
                "Pages in another order",
                questionnaire -> ArrangeQuestions.moveSection(questionnaire, place - 1, "up".equals(to) ? -1 : 1));
    }

    @POST
    @Path("{id}/sections/{place: [0-9]{1,9}}/remove")
    @Requires(Permission.EDIT_CONTENT)
    public Response removeSection(
            @PathParam("id") long id, @PathParam("place") int place, @FormParam("lock") String lock) {
        return change(
                id,
                lock,
                "Page " + place + " removed",
                questionnaire -> ArrangeQuestions.removeSection(questionnaire, place - 1));
    }

    @GET
    @Path("{id}/sections/{place: [0-9]{1,9}}/new")
    @Requires(Permission.EDIT_CONTENT)
    public View newQuestion(@PathParam("id") long id, @PathParam("place") int place) {
        ReadSurvey.Working working = read.working(id);
        section(working.questionnaire(), place - 1);
        QuestionForm form = questionForm(working, place - 1);
        return FormPage.of(id, "New question", form.fill(working.row().lockNumber(), null));
    }

    @POST
    @Path("{id}/sections/{place: [0-9]{1,9}}/new")
    @Requires(Permission.EDIT_CONTENT)
    public Response addQuestion(
            @PathParam("id") long id, @PathParam("place") int place, MultivaluedMap<String, String> input) {
        ReadSurvey.Working working = read.working(id);
        section(working.questionnaire(), place - 1);
        QuestionForm form = questionForm(working, place - 1);
        if (!form.bind(input)) {
            return FormPage.of(id, "New question", form).errors(form).response();
        }
        build.change(
                id,
                Lock.of(form.lock),
                "New question",
                questionnaire -> questionnaire.with(
                        place - 1,
                        section(questionnaire, place - 1).with(form.question(questionnaire.freeKey(), null))));
        return Redirects.seeOther("/editor/surveys/" + id);
    }

    @GET
    @Path("{id}/questions/{key}")
    @Requires(Permission.EDIT_CONTENT)
    public View question(@PathParam("id") long id, @PathParam("key") String key) {
        ReadSurvey.Working working = read.working(id);
        Question question = question(working.questionnaire(), key);
        QuestionForm form = questionForm(working, ArrangeQuestions.sectionOf(working.questionnaire(), key));
        return FormPage.of(id, "Question", form.fill(working.row().lockNumber(), question));
    }

    @POST
    @Path("{id}/questions/{key}")
    @Requires(Permission.EDIT_CONTENT)
    public Response changeQuestion(
            @PathParam("id") long id, @PathParam("key") String key, MultivaluedMap<String, String> input) {
        ReadSurvey.Working working = read.working(id);
        Question before = question(working.questionnaire(), key);
        int place = ArrangeQuestions.sectionOf(working.questionnaire(), key);
        QuestionForm form = questionForm(working, place);
        if (!form.bind(input)) {
            return FormPage.of(id, "Question", form).errors(form).response();
        }
        return change(
                id,
                form.lock.value(),
                "Question " + key,
                questionnaire ->
                        questionnaire.with(place, section(questionnaire, place).with(form.question(key, before))));
    }

    @POST
    @Path("{id}/questions/{key}/move")
    @Requires(Permission.EDIT_CONTENT)
    public Response moveQuestion(
            @PathParam("id") long id,
            @PathParam("key") String key,
            @FormParam("to") String to,
            @FormParam("lock") String lock) {
        question(read.working(id).questionnaire(), key);
        return change(
                id,
                lock,
                "Questions in another order",
                questionnaire -> ArrangeQuestions.moveQuestion(questionnaire, key, "up".equals(to) ? -1 : 1));
    }

    @POST
    @Path("{id}/questions/{key}/remove")
    @Requires(Permission.EDIT_CONTENT)
    public Response removeQuestion(
            @PathParam("id") long id, @PathParam("key") String key, @FormParam("lock") String lock) {
        question(read.working(id).questionnaire(), key);
        return change(
                id,
                lock,
                "Question " + key + " removed",
                questionnaire -> ArrangeQuestions.removeQuestion(questionnaire, key));
    }

    private Response change(long id, String lock, String what, java.util.function.UnaryOperator<Questionnaire> change) {
        build.change(id, Lock.of(lock), what, change);
        return Redirects.seeOther("/editor/surveys/" + id);
    }

    private static QuestionForm questionForm(ReadSurvey.Working working, int place) {
        return new QuestionForm(ArrangeQuestions.before(working.questionnaire(), place));
    }

    private static SectionForm sectionForm(ReadSurvey.Working working, int place) {
        return new SectionForm(ArrangeQuestions.before(working.questionnaire(), place));
    }

    private static Question question(Questionnaire questionnaire, String key) {
        return questionnaire.question(key).orElseThrow(() -> NotFound.of("question", key));
    }

    private static SurveySection section(Questionnaire questionnaire, int place) {
        if (place < 0 || place >= questionnaire.sections().size()) {
            throw NotFound.of("page of the survey", place + 1);
        }
        return questionnaire.sections().get(place);
    }
}
