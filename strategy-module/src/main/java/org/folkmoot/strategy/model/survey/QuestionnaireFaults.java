package org.folkmoot.strategy.model.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what keeps a questionnaire from being put before people. */
public final class QuestionnaireFaults {

    private static final int LEAST_CHOICES = 2;
    private static final int MOST_STEPS = 11;

    private final Questionnaire questionnaire;
    private final List<String> faults = new ArrayList<>();

    private QuestionnaireFaults(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /** Every fault in a sentence; empty where there is none. */
    public static List<String> of(Questionnaire questionnaire) {
        QuestionnaireFaults check = new QuestionnaireFaults(questionnaire);
        check.check();
        return check.faults;
    }

    private void check() {
        if (questionnaire.questions().isEmpty()) {
            faults.add("The survey asks nothing yet");
        }
        Set<String> keys = new HashSet<>();
        Set<String> earlier = new HashSet<>();
        for (SurveySection section : questionnaire.sections()) {
            if (section.questions().isEmpty()) {
                faults.add("“" + section.title() + "” has no question");
            }
            looksBack("“" + section.title() + "”", section.onlyIf(), earlier);
            for (Question question : section.questions()) {
                if (!keys.add(question.key())) {
                    faults.add(name(question) + " has the same key as another question");
                }
                looksBack(name(question), question.onlyIf(), earlier);
                whole(question);
            }
            section.questions().forEach(question -> earlier.add(question.key()));
        }
    }

    private void whole(Question question) {
        if (question.type().choosing() && question.choices().size() < LEAST_CHOICES) {
            faults.add(name(question) + " needs at least two choices");
        }
        if (question.type() == QuestionType.MATRIX && question.rows().isEmpty()) {
            faults.add(name(question) + " needs at least one row");
        }
        boolean scale = question.type() == QuestionType.SCALE;
        if (scale && (question.steps() < LEAST_CHOICES || question.steps() > MOST_STEPS)) {
            faults.add(name(question) + " needs a scale from 1 to between 2 and 11");
        }
    }

    /** Each page is made when the one before was sent, so what decides must stand on an earlier page. */
    private void looksBack(String name, @Nullable Condition condition, Set<String> earlier) {
        if (condition == null) {
            return;
        }
        if (!earlier.contains(condition.question())) {
            faults.add(name + " depends on a question that is not on an earlier page");
            return;
        }
        Question decides = questionnaire.question(condition.question()).orElseThrow();
        boolean known = condition.choices().stream()
                .allMatch(choice -> decides.option(choice).isPresent());
        if (condition.choices().isEmpty() || !known) {
            faults.add(name + " depends on a choice that “" + decides.text() + "” does not have");
        }
    }

    private static String name(Question question) {
        return "“" + question.text() + "”";
    }
}
