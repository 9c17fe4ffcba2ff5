package org.folkmoot.strategy.model.survey;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a survey.
 *
 * @param onlyIf who is asked; null for everybody
 */
public record SurveySection(
        String title,
        @Nullable String easyTitle,
        @Nullable String intro,
        @Nullable String easyIntro,
        @Nullable Condition onlyIf,
        List<Question> questions) {

    /** The heading for a reader. */
    public String heading(boolean easyRead) {
        return easyRead && easyTitle != null && !easyTitle.isEmpty() ? easyTitle : title;
    }

    /** The text above the questions for a reader; empty for none. */
    public String lead(boolean easyRead) {
        String easy = easyIntro == null ? "" : easyIntro;
        String plain = intro == null ? "" : intro;
        return easyRead && !easy.isEmpty() ? easy : plain;
    }

    /** The questions that are asked of who gave these answers. */
    public List<Question> asked(Given given) {
        if (onlyIf != null && !onlyIf.metBy(given)) {
            return List.of();
        }
        return questions.stream()
                .filter(question ->
                        question.onlyIf() == null || question.onlyIf().metBy(given))
                .toList();
    }

    /** The section with one question more, or another in the place of one. */
    public SurveySection with(Question question) {
        List<Question> changed = new ArrayList<>(questions);
        int place = placeOf(question.key());
        if (place < 0) {
            changed.add(question);
        } else {
            changed.set(place, question);
        }
        return with(changed);
    }

    /** The section with these questions. */
    public SurveySection with(List<Question> changed) {
        return new SurveySection(title, easyTitle, intro, easyIntro, onlyIf, List.copyOf(changed));
    }

    /** Where a question stands; -1 where it is not here. */
    public int placeOf(String key) {
        for (int i = 0; i < questions.size(); i++) {
            if (questions.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }
}
