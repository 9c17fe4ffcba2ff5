package org.folkmoot.engagement.questions.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.model.rules.QuestionsAreStillTaken;
import org.folkmoot.engagement.questions.SendQuestion;
import org.folkmoot.engagement.web.FormPage;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;

/** Sending in a question before an open meeting. */
@Path("/meetings/{slug}/ask")
@ApplicationScoped
public class AskPages {
    private final MeetingBook book;
    private final SendQuestion sending;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    AskPages() {
        this.book = null;
        this.sending = null;
        this.clock = null;
    }

    @Inject
    public AskPages(MeetingBook book, SendQuestion sending, Clock clock) {
        this.book = book;
        this.sending = sending;
        this.clock = clock;
    }

    @GET
    @Open
    public View ask(@PathParam("slug") String slug) {
        Meeting meeting = open(slug);
        RuleBroken.check(new QuestionsAreStillTaken(meeting, clock.instant()));
        return page(meeting, slug, new QuestionForm());
    }

    @POST
    @Open
    public Response send(@PathParam("slug") String slug, MultivaluedMap<String, String> input) {
        Meeting meeting = open(slug);
        QuestionForm form = new QuestionForm();
        if (!form.bind(input)) {
            return page(meeting, slug, form).response();
        }
        sending.send(
                slug,
                form.name.value(),
                form.mail.given().filter(mail -> !mail.isBlank()).orElse(null),
                form.words.value(),
                form.showsName.isTicked());
        return Redirects.withNotice("/meetings/" + slug, "Thank you. Your question was sent in and will be answered.");
    }

    private Meeting open(String slug) {
        return book.bySlug(slug)
                .filter(meeting -> meeting.details().openToPublic())
                .orElseThrow(() -> NotFound.of("meeting", slug));
    }

    private static View page(Meeting meeting, String slug, QuestionForm form) {
        FormPage page = FormPage.of("Send in a question", "/meetings/" + slug + "/ask", form, "Send your question")
                .caption(meeting.details().title());
        if (meeting.details().windows().questionsUntil() != null) {
            page = page.before(Pieces.paragraph("We take questions until "
                    + Words.dateAndTime(meeting.details().windows().questionsUntil()) + "."));
        }
        return page.view().back("/meetings/" + slug);
    }
}
