package org.folkmoot.engagement.questions.web;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.model.Question;
import org.folkmoot.engagement.model.QuestionBook;
import org.folkmoot.engagement.questions.AnswerQuestion;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.components.Button;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;

/** The questions that were sent in for a meeting, and answering them. */
@Path("/office/meetings/{id}/questions")
@ApplicationScoped
public class QuestionPages {
    private final MeetingBook book;
    private final QuestionBook questions;
    private final AnswerQuestion answering;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    QuestionPages() {
        this.book = null;
        this.questions = null;
        this.answering = null;
        this.audit = null;
    }

    @Inject
    public QuestionPages(MeetingBook book, QuestionBook questions, AnswerQuestion answering, Audit audit) {
        this.book = book;
        this.questions = questions;
        this.answering = answering;
        this.audit = audit;
    }

    @GET
    @Requires(Permission.RUN_ENGAGEMENT)
    public View list(@PathParam("id") long id) {
        Meeting meeting = meeting(id);
        List<Question> all = questions.of(id);
        audit.readMany("questions", "meeting " + id, all.size());
        return BlocksPage.of("Questions sent in")
                .caption(meeting.details().title())
                .with(null, table(id, all))
                .view()
                .back("/office/meetings/" + id)
                .section(Section.OFFICE)
                .wide();
    }

    @GET
    @Path("/{question}")
    @Requires(Permission.RUN_ENGAGEMENT)
    public View show(@PathParam("id") long id, @PathParam("question") long question) {
        return page(meeting(id), question(id, question), new AnswerForm());
    }

    @POST
    @Path("/{question}")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response answer(
            @PathParam("id") long id, @PathParam("question") long question, MultivaluedMap<String, String> input) {
        AnswerForm form = new AnswerForm();
        if (!form.bind(input)) {
            return page(meeting(id), question(id, question), form).response();
        }
        answering.answer(id, question, form.answer.value(), form.publish.isTicked());
        return Redirects.withNotice("/office/meetings/" + id + "/questions", "The question was answered.");
    }

    private Meeting meeting(long id) {
        return book.find(id).orElseThrow(() -> NotFound.of("meeting", id));
    }

    private Question question(long meeting, long id) {
        Question question = questions.find(meeting, id).orElseThrow(() -> NotFound.of("question", id));
        if (question.personId() != null) {
            audit.read(question.personId(), "Question " + id + " for a meeting");
        }
        return question;
    }

    private static Content table(long id, List<Question> all) {
        if (all.isEmpty()) {
            return Pieces.paragraph("No question was sent in.");
        }
        Table table = Table.of("Questions").hideCaption().responsive().columns("Question", "From", "Sent in", "State");
        return Components.table(table.rows(
                all,
                question -> List.of(
                        (Object) Pieces.cellLink(
                                shortened(question.words()), "/office/meetings/" + id + "/questions/" + question.id()),
                        question.name(),
                        Words.dateAndTime(question.askedAt()),
                        question.isAnswered() ? "Answered" + (question.published() ? ", public" : "") : "Waits")));
    }

    private static String shortened(String words) {
        int most = 100;
        return words.length() <= most ? words : words.substring(0, most).strip() + "…";
    }

    private static View page(Meeting meeting, Question question, AnswerForm form) {
        String here = "/office/meetings/" + meeting.id() + "/questions";
        BlocksPage page = BlocksPage.of("Question from " + question.name())
                .caption(meeting.details().title())
                .with(null, Pieces.paragraphs(question.words()));
        page = question.isAnswered()
                ? page.with("The answer", Pieces.paragraphs(question.answer()))
                : page.with(null, Pieces.form(form, Button.of("Answer the question"), here + "/" + question.id()));
        return page.view().errors(form).back(here).section(Section.OFFICE);
    }
}
