package org.folkmoot.strategy.surveys.web;

import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.HiddenField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.strategy.model.survey.Questionnaire;

/** What stands above the first page of a survey. */
final class IntroForm extends Form {

    private static final int TEXT = 3000;

    final HiddenField lock = hidden("lock");
    final TextAreaField intro = textArea("intro", "Introduction (optional)")
            .hint("Why you ask, how long it takes, what will happen with the answers")
            .max(TEXT, "Introduction must be 3,000 characters or fewer");
    final TextAreaField easyIntro = textArea("easy-intro", "Introduction in easy read (optional)")
            .max(TEXT, "Introduction in easy read must be 3,000 characters or fewer");

    IntroForm fill(int lockNumber, Questionnaire questionnaire) {
        lock.fill(lockNumber);
        intro.fill(questionnaire.intro());
        easyIntro.fill(questionnaire.easyIntro());
        return this;
    }

    Questionnaire over(Questionnaire before) {
        return new Questionnaire(
                intro.value().isEmpty() ? null : intro.value(),
                easyIntro.value().isEmpty() ? null : easyIntro.value(),
                before.sections());
    }
}
