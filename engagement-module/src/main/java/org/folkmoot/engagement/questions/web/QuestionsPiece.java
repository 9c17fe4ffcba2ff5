package org.folkmoot.engagement.questions.web;

import gg.jte.Content;
import gg.jte.html.HtmlContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.Question;
import org.folkmoot.engagement.model.QuestionBook;
import org.folkmoot.engagement.model.rules.QuestionsAreStillTaken;
import org.folkmoot.engagement.web.BlocksPage.Block;
import org.folkmoot.engagement.web.MeetingDoors;
import org.folkmoot.engagement.web.MeetingSections;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.templates.engagement.questions.JteansweredGenerated;

/** Questions and answers on the public page of a meeting, and the way to ask. */
@ApplicationScoped
public class QuestionsPiece implements MeetingSections, MeetingDoors {
    private final QuestionBook questions;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    QuestionsPiece() {
        this.questions = null;
        this.clock = null;
    }

    @Inject
    public QuestionsPiece(QuestionBook questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Block> of(Meeting meeting) {
        Instant until = meeting.details().windows().questionsUntil();
        if (until == null) {
            return List.of();
        }
        List<Content> parts = new ArrayList<>();
        if (new QuestionsAreStillTaken(meeting, clock.instant()).broken()) {
            parts.add(Pieces.paragraph("Questions could be sent in until " + Words.dateAndTime(until) + "."));
        } else {
            parts.add(Pieces.paragraph("You can send in a question until " + Words.dateAndTime(until) + "."));
            parts.add(Pieces.link("Send in a question", "/meetings/" + meeting.slug() + "/ask"));
        }
        List<Question> open = questions.of(meeting.id()).stream()
                .filter(question -> question.published() && question.isAnswered())
                .toList();
        if (!open.isEmpty()) {
            parts.add((HtmlContent) out -> JteansweredGenerated.render(out, null, open));
        }
        return List.of(new Block("Questions", Html.all(parts)));
    }

    @Override
    public List<Door> doors(Meeting meeting) {
        return List.of(new Door(30, "Questions sent in", "/office/meetings/" + meeting.id() + "/questions"));
    }
}
