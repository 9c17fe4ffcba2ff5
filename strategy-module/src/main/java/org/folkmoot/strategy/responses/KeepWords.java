package org.folkmoot.strategy.responses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.strategy.model.survey.Given;
import org.folkmoot.strategy.model.survey.Question;
import org.folkmoot.strategy.model.survey.Questionnaire;
import org.folkmoot.strategy.store.Contributions;
import org.folkmoot.strategy.store.Contributions.Contribution;
import org.folkmoot.strategy.store.Responses.NewResponse;

/** Puts what people said in their own words where it is looked over, coded into themes and followed up. */
@ApplicationScoped
public class KeepWords {

    private final Contributions contributions;

    @SuppressWarnings("NullAway") // for the CDI proxy
    KeepWords() {
        this(null);
    }

    @Inject
    public KeepWords(Contributions contributions) {
        this.contributions = contributions;
    }

    void keep(long page, Questionnaire questionnaire, NewResponse response, Given given) {
        contributions.addAll(of(page, questionnaire, response, given));
    }

    /** What was said in the answers to questions that ask for words. */
    static List<Contribution> of(long page, Questionnaire questionnaire, NewResponse response, Given given) {
        List<Contribution> said = new ArrayList<>();
        for (Question question : questionnaire.questions()) {
            String words = question.type().inOwnWords() ? given.first(question.key()) : "";
            if (!words.isBlank()) {
                said.add(new Contribution(
                        Secrets.id(),
                        page,
                        "SURVEY",
                        question.key(),
                        response.on(),
                        response.id(),
                        null,
                        response.person(),
                        words,
                        "NEW",
                        response.publishable()));
            }
        }
        return said;
    }
}
