package org.folkmoot.strategy.responses;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.strategy.model.survey.Given;
import org.folkmoot.strategy.model.survey.Question;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.Answers;
import org.folkmoot.strategy.store.Responses;
import org.folkmoot.strategy.store.Responses.NewResponse;
import org.folkmoot.strategy.surveys.LiveSurvey;
import org.folkmoot.strategy.surveys.SurveyOfConsultation;

/** Moves answers that were given before there were surveys to where all others are. */
@ApplicationScoped
public class CarryOverAnswers {

    private static final int PIECE = 500;

    private final Answers earlier;
    private final SurveyOfConsultation surveys;
    private final Responses responses;
    private final KeepWords words;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CarryOverAnswers() {
        this(null, null, null, null, null);
    }

    @Inject
    public CarryOverAnswers(
            Answers earlier, SurveyOfConsultation surveys, Responses responses, KeepWords words, Audit audit) {
        this.earlier = earlier;
        this.surveys = surveys;
        this.responses = responses;
        this.words = words;
        this.audit = audit;
    }

    /** Moves some; returns how many, none where all are moved. */
    @Transactional
    public int carryOver() {
        int moved = 0;
        for (Answers.PlainAnswer answer : earlier.some(PIECE)) {
            Optional<LiveSurvey> survey = surveys.find(answer.slug());
            if (survey.isPresent()) {
                move(surveys.stored(survey.get()), answer);
                moved++;
            }
        }
        if (moved > 0) {
            audit.wrote("survey.carry-over", "surveys", moved + " earlier answers were moved to their surveys");
        }
        return moved;
    }

    private void move(LiveSurvey survey, Answers.PlainAnswer answer) {
        Given given = given(survey, ContentJson.read(answer.answers()));
        NewResponse response = new NewResponse(
                answer.id(),
                survey.survey(),
                survey.version(),
                answer.answeredOn(),
                "ONLINE",
                "COUNTED",
                null,
                "",
                false,
                false,
                ContentJson.textOf(given),
                Secrets.hash("survey-form", answer.form()));
        responses.add(response);
        words.keep(survey.page(), survey.questionnaire(), response, given);
        earlier.remove(answer.id());
    }

    private static Given given(LiveSurvey survey, JsonNode texts) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        List<Question> questions = survey.questionnaire().questions();
        for (int i = 0; i < questions.size() && i < texts.size(); i++) {
            String text = texts.path(i).asText();
            if (!text.isBlank()) {
                given.put(questions.get(i).key(), List.of(text));
            }
        }
        return new Given(given);
    }
}
