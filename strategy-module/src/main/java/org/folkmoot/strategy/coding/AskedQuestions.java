package org.folkmoot.strategy.coding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.folkmoot.strategy.store.Surveys;
import org.folkmoot.strategy.surveys.SurveyOfConsultation;

/** Finds the words of a survey's questions, so that whoever reads an answer reads what it answers. */
@ApplicationScoped
public class AskedQuestions {

    private final Surveys surveys;

    @SuppressWarnings("NullAway") // for the CDI proxy
    AskedQuestions() {
        this(null);
    }

    @Inject
    public AskedQuestions(Surveys surveys) {
        this.surveys = surveys;
    }

    /** The questions that people answer to a consultation, by their keys. */
    public Map<String, String> of(long consultation) {
        Map<String, String> asked = new HashMap<>();
        surveys.ofPage(consultation)
                .flatMap(survey -> surveys.published(survey.id()))
                .map(SurveyOfConsultation::questionnaire)
                .ifPresent(questions -> questions.questions().forEach(each -> asked.put(each.key(), each.text())));
        return asked;
    }
}
