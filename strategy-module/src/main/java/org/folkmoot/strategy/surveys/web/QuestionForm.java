package org.folkmoot.strategy.surveys.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.HiddenField;
import org.folkmoot.nhsuk.forms.NumberField;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;
import org.folkmoot.strategy.model.survey.Choice;
import org.folkmoot.strategy.model.survey.Question;
import org.folkmoot.strategy.model.survey.QuestionType;
import org.folkmoot.strategy.surveys.ChoiceLines;
import org.jspecify.annotations.Nullable;

/** One question as an editor builds it. Choices are typed one a line, with their easy-read words in the same order. */
final class QuestionForm extends Form {

    private static final int WORDS = 1000;
    private static final int MOST_STEPS = 11;
    private static final int USUAL_STEPS = 5;

    final HiddenField lock = hidden("lock");
    final TextAreaField text = textArea("text", "Question")
            .rows(3)
            .required("Enter the question")
            .max(WORDS, "Question must be 1,000 characters or fewer");
    final TextAreaField easy = textArea("easy", "Question in easy read (optional)")
            .called("Question in easy read")
            .hint("Short words, one idea in a sentence")
            .rows(3)
            .max(WORDS, "Question in easy read must be 1,000 characters or fewer");
    final TextField hint = text("hint", "Hint (optional)").max(WORDS, "Hint must be 1,000 characters or fewer");
    final RadiosField type = radios("type", "How is it answered?")
            .small()
            .required("Select how it is answered")
            .choices(QuestionType.class, QuestionType::words);
    final TextAreaField choices = textArea("choices", "Choices, one a line").rows(6);
    final TextAreaField easyChoices = textArea("easy-choices", "Choices in easy read, in the same order (optional)")
            .called("Choices in easy read")
            .rows(3);
    final TextAreaField rows = textArea("rows", "Rows, one a line").rows(4);
    final TextAreaField easyRows = textArea("easy-rows", "Rows in easy read, in the same order (optional)")
            .called("Rows in easy read")
            .rows(3);
    final NumberField steps = number("steps", "The scale goes from 1 to")
            .between(2, MOST_STEPS, "The scale must go to a number from 2 to 11");
    final TextField low = text("low", "What 1 means (optional)").max(WORDS, "What 1 means must be shorter");
    final TextField high = text("high", "What the last number means (optional)")
            .max(WORDS, "What the last number means must be shorter");
    final CheckboxesField required = tick("required", "People have to answer it");
    final CheckboxesField grouping =
            tick("grouping", "Results may be shown for each of its choices apart (for one question of one choice)");
    final CheckboxesField onlyIf = checkboxes("only-if", "Ask it only of people who chose (optional)")
            .called("Ask it only of people who chose")
            .hint("Choices of one question on an earlier page. Select none to ask everybody")
            .small();

    QuestionForm(List<Question> earlier) {
        earlier.stream()
                .filter(question -> !question.type().inOwnWords() && question.type() != QuestionType.MATRIX)
                .forEach(question -> question.options()
                        .forEach(option -> onlyIf.choice(
                                question.key() + ":" + option.key(), question.text() + " – " + option.text())));
    }

    QuestionForm fill(int lockNumber, @Nullable Question known) {
        lock.fill(lockNumber);
        if (known == null) {
            steps.fill(USUAL_STEPS);
            return this;
        }
        text.fill(known.text());
        easy.fill(known.easy());
        hint.fill(known.hint());
        type.fill(known.type());
        choices.fill(ChoiceLines.texts(known.choices()));
        easyChoices.fill(ChoiceLines.easy(known.choices()));
        rows.fill(ChoiceLines.texts(known.rows()));
        easyRows.fill(ChoiceLines.easy(known.rows()));
        steps.fill(known.steps() == 0 ? USUAL_STEPS : known.steps());
        low.fill(known.low());
        high.fill(known.high());
        required.fill(known.required());
        grouping.fill(known.grouping());
        if (known.onlyIf() != null) {
            onlyIf.fill(ConditionInput.values(known.onlyIf()));
        }
        return this;
    }

    @Override
    protected void check() {
        QuestionType chosen = type.given(QuestionType.class).orElse(QuestionType.LONG);
        if (chosen.choosing() && split(choices).size() < 2) {
            refuse(choices, "Enter at least two choices, one a line");
        }
        if (chosen == QuestionType.MATRIX && split(rows).isEmpty()) {
            refuse(rows, "Enter at least one row");
        }
        if (chosen == QuestionType.SCALE && steps.given().isEmpty()) {
            refuse(steps, "Enter how far the scale goes");
        }
        if (!ConditionInput.ofOneQuestion(onlyIf.values())) {
            refuse(onlyIf, "Select choices of one question only");
        }
    }

    Question question(String key, @Nullable Question before) {
        QuestionType chosen = type.value(QuestionType.class);
        List<Choice> choicesBefore = before == null ? List.of() : before.choices();
        List<Choice> rowsBefore = before == null ? List.of() : before.rows();
        boolean matrix = chosen == QuestionType.MATRIX;
        return new Question(
                key,
                chosen,
                text.value(),
                orNull(easy.value()),
                orNull(hint.value()),
                required.isTicked(),
                chosen.choosing()
                        ? ChoiceLines.choices("c", split(choices), split(easyChoices), choicesBefore)
                        : List.of(),
                matrix ? ChoiceLines.choices("r", split(rows), split(easyRows), rowsBefore) : List.of(),
                chosen == QuestionType.SCALE ? steps.intValue() : 0,
                orNull(low.value()),
                orNull(high.value()),
                ConditionInput.of(onlyIf.values()),
                grouping.isTicked() && chosen == QuestionType.ONE);
    }

    private static List<String> split(TextAreaField field) {
        return new ArrayList<>(Arrays.stream(field.value().split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList());
    }

    private static @Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
