package org.folkmoot.strategy.surveys;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.model.survey.Question;
import org.folkmoot.strategy.model.survey.Questionnaire;
import org.folkmoot.strategy.model.survey.SurveySection;

/** Moves and removes the pages and questions of a survey. */
public final class ArrangeQuestions {

    private ArrangeQuestions() {}

    /** The questions on the pages before this place. */
    public static List<Question> before(Questionnaire questionnaire, int place) {
        return questionnaire.sections().stream()
                .limit(Math.max(0, place))
                .flatMap(section -> section.questions().stream())
                .toList();
    }

    /** The place of the page that a question stands on. */
    public static int sectionOf(Questionnaire questionnaire, String key) {
        for (int i = 0; i < questionnaire.sections().size(); i++) {
            if (questionnaire.sections().get(i).placeOf(key) >= 0) {
                return i;
            }
        }
        throw NotFound.of("question", key);
    }

    /** Moves a page one step; nothing where it stands at the end already. */
    public static Questionnaire moveSection(Questionnaire questionnaire, int place, int step) {
        List<SurveySection> sections = new ArrayList<>(questionnaire.sections());
        checked(sections, place);
        if (place + step >= 0 && place + step < sections.size()) {
            Collections.swap(sections, place, place + step);
        }
        return questionnaire.with(sections);
    }

    /** Takes a page away with its questions. */
    public static Questionnaire removeSection(Questionnaire questionnaire, int place) {
        List<SurveySection> sections = new ArrayList<>(questionnaire.sections());
        checked(sections, place);
        sections.remove(place);
        return questionnaire.with(sections);
    }

    /** Moves a question one step, on to the next page or back to the one before at the ends of its own. */
    public static Questionnaire moveQuestion(Questionnaire questionnaire, String key, int step) {
        int place = sectionOf(questionnaire, key);
        SurveySection section = questionnaire.sections().get(place);
        List<Question> questions = new ArrayList<>(section.questions());
        int at = section.placeOf(key);
        int to = at + step;
        if (to >= 0 && to < questions.size()) {
            Collections.swap(questions, at, to);
            return questionnaire.with(place, section.with(questions));
        }
        int other = place + step;
        if (other < 0 || other >= questionnaire.sections().size()) {
            return questionnaire;
        }
        Question moved = questions.remove(at);
        SurveySection target = questionnaire.sections().get(other);
        List<Question> there = new ArrayList<>(target.questions());
        there.add(step > 0 ? 0 : there.size(), moved);
        return questionnaire.with(place, section.with(questions)).with(other, target.with(there));
    }

    /** Takes a question away. */
    public static Questionnaire removeQuestion(Questionnaire questionnaire, String key) {
        int place = sectionOf(questionnaire, key);
        SurveySection section = questionnaire.sections().get(place);
        List<Question> questions = section.questions().stream()
                .filter(question -> !question.key().equals(key))
                .toList();
        return questionnaire.with(place, section.with(questions));
    }

    private static void checked(List<SurveySection> sections, int place) {
        if (place < 0 || place >= sections.size()) {
            throw NotFound.of("page of the survey", place + 1);
        }
    }
}
