package org.folkmoot.engagement.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.folkmoot.engagement.messages.MailBody;
import org.folkmoot.engagement.messages.Paragraphs;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.model.Question;
import org.folkmoot.engagement.model.QuestionBook;
import org.folkmoot.engagement.model.rules.AQuestionIsAnsweredOnce;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.content.PublicContent;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.outbox.MessageClass;
import org.folkmoot.platform.outbox.Outbox;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.platform.settings.TrustSettings;

/** Answers a question that was sent in, tells who asked, and shows both on the meeting's page where that is wanted. */
@ApplicationScoped
public class AnswerQuestion {
    private final MeetingBook meetings;
    private final QuestionBook questions;
    private final Outbox outbox;
    private final TrustSettings settings;
    private final PublicContent content;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    AnswerQuestion() {
        this.meetings = null;
        this.questions = null;
        this.outbox = null;
        this.settings = null;
        this.content = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public AnswerQuestion(
            MeetingBook meetings,
            QuestionBook questions,
            Outbox outbox,
            TrustSettings settings,
            PublicContent content,
            Audit audit,
            Clock clock) {
        this.meetings = meetings;
        this.questions = questions;
        this.outbox = outbox;
        this.settings = settings;
        this.content = content;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps the answer and mails it. */
    @Transactional
    public void answer(long meetingId, long id, String answer, boolean publish) {
        Meeting meeting = meetings.lock(meetingId).orElseThrow(() -> NotFound.of("meeting", meetingId));
        Question question = questions.find(meetingId, id).orElseThrow(() -> NotFound.of("question", id));
        RuleBroken.check(new AQuestionIsAnsweredOnce(question));
        questions.answer(id, answer, publish, clock.instant());
        if (question.mail() != null) {
            outbox.queue(message(meeting, question, question.mail(), answer));
        }
        audit.wrote(
                "meeting.answer",
                "meeting:" + meetingId,
                "Answered question " + id + (publish ? " on the meeting's page" : ""));
        content.changed();
    }

    private Message message(Meeting meeting, Question question, String mail, String answer) {
        MailBody body = new MailBody(
                question.name(),
                Paragraphs.of("Thank you for your question:\n\n" + question.words() + "\n\nOur answer:\n\n" + answer),
                List.of(new MailBody.Fact("Meeting", meeting.details().title())),
                List.of(),
                settings.trustName(),
                null);
        Message.Builder message = Message.mail(MessageClass.TRANSACTIONAL, "meeting-answer")
                .about("meeting:" + meeting.id())
                .to(question.name(), mail)
                .subject("Your question to " + meeting.details().title())
                .text(body.text())
                .html(body.html());
        if (question.personId() != null) {
            message.person(question.personId());
        }
        return message.build();
    }
}
