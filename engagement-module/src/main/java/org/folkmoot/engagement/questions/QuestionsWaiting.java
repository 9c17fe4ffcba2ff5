package org.folkmoot.engagement.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.contracts.WaitingSource;
import org.folkmoot.engagement.model.QuestionBook;

/** Tells the office's first page how many questions wait for an answer. */
@ApplicationScoped
class QuestionsWaiting implements WaitingSource {
    private final QuestionBook questions;

    @SuppressWarnings("NullAway") // for the CDI proxy
    QuestionsWaiting() {
        this.questions = null;
    }

    @Inject
    QuestionsWaiting(QuestionBook questions) {
        this.questions = questions;
    }

    @Override
    public List<Waiting> waiting() {
        return List.of(new Waiting("Questions for meetings to answer", questions.waiting(), "/office/questions"));
    }
}
