package org.folkmoot.strategy.responses.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.Field;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.HiddenField;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.SelectField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;
import org.folkmoot.strategy.model.survey.Choice;
import org.folkmoot.strategy.model.survey.Given;
import org.folkmoot.strategy.model.survey.Question;
import org.folkmoot.strategy.responses.Secrets;
import org.jspecify.annotations.Nullable;

/** Questions of a survey as fields of a page. */
public class AnswerForm extends Form {

    private static final int LINE = 300;
    private static final int LONGEST = 4000;

    private final boolean easy;
    private final boolean demanding;
    private final List<AskedQuestion> asked = new ArrayList<>();

    public final HiddenField once = hidden("once").fill(Secrets.draw());
    public final HiddenField shown = hidden("shown");
    public final HiddenField trap = hidden("website");
    public final CheckboxesField publish =
            tick("publish", "You may publish what I wrote in my own words, without my name");
    public final CheckboxesField named =
            tick("named", "Keep my name with my answers, so that you can tell me what came of them");

    /** Asks these questions; {@code demanding} says whether those that need an answer get no further without. */
    AnswerForm(List<Question> questions, Given given, boolean easy, boolean demanding) {
        this.easy = easy;
        this.demanding = demanding;
        questions.forEach(question -> asked.add(ask(question, given)));
    }

    /** The questions with their fields. */
    public List<AskedQuestion> asked() {
        return asked;
    }

    /** Everything answered on this page; an empty list where nothing was. */
    Map<String, List<String>> given() {
        Map<String, List<String>> given = new LinkedHashMap<>();
        asked.forEach(question -> given.putAll(question.given()));
        return given;
    }

    @Override
    protected void check() {
        for (AskedQuestion question : asked) {
            String fault = question.fault();
            if (fault != null) {
                refuse(question.fields().get(0), fault);
            }
        }
    }

    private AskedQuestion ask(Question question, Given given) {
        return switch (question.type()) {
            case ONE, SCALE -> one(question, given);
            case MANY -> many(question, given);
            case SHORT -> line(question, given);
            case LONG -> lines(question, given);
            case MATRIX -> matrix(question, given);
            case RANKING -> ranking(question, given);
        };
    }

    private AskedQuestion one(Question question, Given given) {
        RadiosField field = described(radios(question.key(), question.words(easy)), question)
                .choices(question.options(), Choice::key, choice -> choice.words(easy))
                .fill(given.first(question.key()));
        needed(field, question, "Select an answer to “" + question.words(easy) + "”");
        return of(question, null, List.of(field), () -> Map.of(question.key(), listed(field.value())));
    }

    private AskedQuestion many(Question question, Given given) {
        CheckboxesField field = described(checkboxes(question.key(), question.words(easy)), question)
                .choices(question.options(), Choice::key, choice -> choice.words(easy))
                .fill(given.of(question.key()));
        needed(field, question, "Select at least one answer to “" + question.words(easy) + "”");
        return of(question, null, List.of(field), () -> Map.of(question.key(), List.copyOf(field.values())));
    }

    private AskedQuestion line(Question question, Given given) {
        TextField field = described(text(question.key(), question.words(easy)), question)
                .max(LINE, "Your answer must be 300 characters or fewer")
                .fill(given.first(question.key()));
        needed(field, question, "Enter an answer to “" + question.words(easy) + "”");
        return of(question, null, List.of(field), () -> Map.of(question.key(), listed(field.value())));
    }

    private AskedQuestion lines(Question question, Given given) {
        TextAreaField field = described(textArea(question.key(), question.words(easy)), question)
                .called("Your answer")
                .max(LONGEST, "Your answer must be 4,000 characters or fewer")
                .fill(given.first(question.key()));
        needed(field, question, "Enter an answer to “" + question.words(easy) + "”");
        return of(question, null, List.of(field), () -> Map.of(question.key(), listed(field.value())));
    }

    private AskedQuestion matrix(Question question, Given given) {
        Map<String, RadiosField> rows = new LinkedHashMap<>();
        for (Choice row : question.rows()) {
            String name = question.key() + "." + row.key();
            RadiosField field = radios(name, row.words(easy))
                    .id(name.replace('.', '-'))
                    .labelSize("s")
                    .small()
                    .choices(question.options(), Choice::key, choice -> choice.words(easy))
                    .fill(given.first(name));
            needed(field, question, "Select an answer for “" + row.words(easy) + "”");
            rows.put(name, field);
        }
        return of(question, question.words(easy), List.copyOf(rows.values()), () -> {
            Map<String, List<String>> answers = new LinkedHashMap<>();
            rows.forEach((name, field) -> answers.put(name, listed(field.value())));
            return answers;
        });
    }

    private AskedQuestion ranking(Question question, Given given) {
        Map<String, SelectField> ranks = new LinkedHashMap<>();
        List<String> before = given.of(question.key());
        for (Choice choice : question.choices()) {
            String name = question.key() + "-" + choice.key();
            SelectField field = select(name, choice.words(easy)).blank("Not ranked");
            for (int rank = 1; rank <= question.choices().size(); rank++) {
                field.choice("" + rank, "Number " + rank);
            }
            int place = before.indexOf(choice.key());
            ranks.put(choice.key(), field.fill(place < 0 ? "" : "" + (place + 1)));
        }
        return new RankedQuestion(question, question.words(easy), ranks, demanding && question.required());
    }

    private <F extends Field<F>> F described(F field, Question question) {
        field.labelSize("m");
        return question.hint() == null || question.hint().isEmpty() ? field : field.hint(question.hint());
    }

    private void needed(Field<?> field, Question question, String message) {
        if (demanding && question.required()) {
            field.required(message);
        }
    }

    private static List<String> listed(String value) {
        return value.isEmpty() ? List.of() : List.of(value);
    }

    private static AskedQuestion of(
            Question question,
            @Nullable String heading,
            List<Field<?>> fields,
            java.util.function.Supplier<Map<String, List<String>>> answer) {
        return new AskedQuestion(question, heading, fields) {
            @Override
            Map<String, List<String>> given() {
                return answer.get();
            }
        };
    }

    /** Choices put in order: 1, 2, 3 without gaps or ties, as far as the person wants. */
    private static final class RankedQuestion extends AskedQuestion {

        private final Map<String, SelectField> ranks;
        private final boolean needed;

        RankedQuestion(Question question, String heading, Map<String, SelectField> ranks, boolean needed) {
            super(question, heading, List.copyOf(ranks.values()));
            this.ranks = ranks;
            this.needed = needed;
        }

        @Override
        Map<String, List<String>> given() {
            Map<Integer, String> inOrder = new TreeMap<>();
            ranks.forEach((choice, field) ->
                    field.given().filter(rank -> !rank.isEmpty()).ifPresent(rank -> inOrder.put(number(rank), choice)));
            return Map.of(question().key(), List.copyOf(inOrder.values()));
        }

        @Override
        @Nullable
        String fault() {
            List<Integer> given = ranks.values().stream()
                    .map(SelectField::value)
                    .filter(rank -> !rank.isEmpty())
                    .map(RankedQuestion::number)
                    .sorted()
                    .toList();
            if (given.isEmpty()) {
                return needed ? "Put at least one of the choices in order: “" + heading() + "”" : null;
            }
            for (int i = 0; i < given.size(); i++) {
                if (given.get(i) != i + 1) {
                    return "Give each number once, beginning with number 1: “" + heading() + "”";
                }
            }
            return null;
        }

        private static int number(String rank) {
            return rank.matches("[0-9]{1,3}") ? Integer.parseInt(rank) : 0;
        }
    }
}
