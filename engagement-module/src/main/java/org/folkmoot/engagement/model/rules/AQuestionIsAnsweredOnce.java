package org.folkmoot.engagement.model.rules;

import org.folkmoot.engagement.model.Question;
import org.folkmoot.platform.refusals.Rule;

/** The person who asked was told the answer, so it stands. */
public record AQuestionIsAnsweredOnce(Question question) implements Rule {

    @Override
    public boolean broken() {
        return question.isAnswered();
    }

    @Override
    public String words() {
        return "This question was answered already";
    }
}
