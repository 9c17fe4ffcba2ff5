package org.folkmoot.strategy.surveys.web;

import java.util.List;
import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.HiddenField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;
import org.folkmoot.strategy.model.survey.Question;
import org.folkmoot.strategy.model.survey.QuestionType;
import org.folkmoot.strategy.model.survey.SurveySection;
import org.jspecify.annotations.Nullable;

/** One page of a survey as an editor builds it. */
final class SectionForm extends Form {

    private static final int TITLE = 200;
    private static final int TEXT = 3000;

    final HiddenField lock = hidden("lock");
    final TextField title = text("title", "Heading of the page")
            .required("Enter the heading of the page")
            .max(TITLE, "Heading must be 200 characters or fewer");
    final TextField easyTitle = text("easy-title", "Heading in easy read (optional)")
            .max(TITLE, "Heading in easy read must be 200 characters or fewer");
    final TextAreaField intro = textArea("intro", "Text above the questions (optional)")
            .max(TEXT, "Text above the questions must be 3,000 characters or fewer");
    final TextAreaField easyIntro = textArea("easy-intro", "Text in easy read (optional)")
            .max(TEXT, "Text in easy read must be 3,000 characters or fewer");
    final CheckboxesField onlyIf = checkboxes("only-if", "Show it only to people who chose (optional)")
            .called("Show it only to people who chose")
            .hint("Choices of one question on an earlier page. Select none to show it to everybody")
            .small();

    SectionForm(List<Question> earlier) {
        earlier.stream()
                .filter(question -> !question.type().inOwnWords() && question.type() != QuestionType.MATRIX)
                .forEach(question -> question.options()
                        .forEach(option -> onlyIf.choice(
                                question.key() + ":" + option.key(), question.text() + " – " + option.text())));
    }

    SectionForm fill(int lockNumber, @Nullable SurveySection known) {
        lock.fill(lockNumber);
        if (known != null) {
            title.fill(known.title());
            easyTitle.fill(known.easyTitle());
            intro.fill(known.intro());
            easyIntro.fill(known.easyIntro());
            if (known.onlyIf() != null) {
                onlyIf.fill(ConditionInput.values(known.onlyIf()));
            }
        }
        return this;
    }

    @Override
    protected void check() {
        if (!ConditionInput.ofOneQuestion(onlyIf.values())) {
            refuse(onlyIf, "Select choices of one question only");
        }
    }

    SurveySection section(List<Question> questions) {
        return new SurveySection(
                title.value(),
                orNull(easyTitle.value()),
                orNull(intro.value()),
                orNull(easyIntro.value()),
                ConditionInput.of(onlyIf.values()),
                questions);
    }

    private static @Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
