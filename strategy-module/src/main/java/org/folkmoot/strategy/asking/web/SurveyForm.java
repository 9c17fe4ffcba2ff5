package org.folkmoot.strategy.asking.web;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.HiddenField;
import org.folkmoot.nhsuk.forms.TextAreaField;

/** The questions of a consultation, each with room for an answer. */
final class SurveyForm extends Form {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LONGEST = 4000;
    private static final int TOKEN = 16;

    final List<TextAreaField> answers = new ArrayList<>();
    final HiddenField once;

    SurveyForm(List<String> questions) {
        for (int i = 0; i < questions.size(); i++) {
            answers.add(textArea("answer-" + (i + 1), questions.get(i))
                    .called("Your answer to question " + (i + 1))
                    .labelSize("m")
                    .rows(5)
                    .max(LONGEST, "Your answer to question " + (i + 1) + " must be 4,000 characters or fewer"));
        }
        byte[] token = new byte[TOKEN];
        RANDOM.nextBytes(token);
        once = hidden("once").fill(Base64.getUrlEncoder().withoutPadding().encodeToString(token));
    }

    @Override
    protected void check() {
        if (answers.stream().allMatch(answer -> answer.value().isEmpty() && answer.error() == null)) {
            refuse(answers.get(0), "Answer at least one of the questions");
        }
    }

    List<String> given() {
        return answers.stream().map(TextAreaField::value).toList();
    }
}
