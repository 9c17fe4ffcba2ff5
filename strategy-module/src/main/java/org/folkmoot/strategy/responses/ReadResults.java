package org.folkmoot.strategy.responses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.folkmoot.strategy.model.survey.Cell;
import org.folkmoot.strategy.model.survey.Choice;
import org.folkmoot.strategy.model.survey.Given;
import org.folkmoot.strategy.model.survey.Question;
import org.folkmoot.strategy.model.survey.QuestionType;
import org.folkmoot.strategy.model.survey.Questionnaire;
import org.folkmoot.strategy.model.survey.SmallGroups;
import org.folkmoot.strategy.model.survey.Tally;
import org.folkmoot.strategy.responses.SurveyResults.Breakdown;
import org.folkmoot.strategy.responses.SurveyResults.Line;
import org.folkmoot.strategy.responses.SurveyResults.QuestionResult;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.views.SurveyNumbers;
import org.folkmoot.strategy.store.views.SurveyVersionRow;
import org.folkmoot.strategy.surveys.SurveyOfConsultation;
import org.jspecify.annotations.Nullable;

/** Reads the results of a survey: the numbers added up so far and the answers that came since. */
@ApplicationScoped
public class ReadResults {

    private final SurveyNumbers numbers;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ReadResults() {
        this(null);
    }

    @Inject
    public ReadResults(SurveyNumbers numbers) {
        this.numbers = numbers;
    }

    /** The results of one version, apart for each group where wanted and the questions allow it. */
    public SurveyResults read(SurveyVersionRow version, boolean apart) {
        Questionnaire questionnaire = SurveyOfConsultation.questionnaire(version);
        return results(
                version.number(),
                questionnaire,
                tally(version.id(), questionnaire),
                numbers.count(version.survey(), "HELD"),
                apart);
    }

    static SurveyResults results(int version, Questionnaire questionnaire, Tally tally, long held, boolean apart) {
        Groups groups =
                apart ? questionnaire.grouping().map(by -> Groups.of(by, tally)).orElse(Groups.NONE) : Groups.NONE;
        List<QuestionResult> results = new ArrayList<>();
        for (Question question : questionnaire.questions()) {
            results.add(result(results.size() + 1, question, tally, groups));
        }
        long people = tally.all(Cell.PEOPLE);
        return new SurveyResults(
                version,
                people,
                people < SmallGroups.LEAST,
                held,
                results,
                questionnaire.grouping().orElse(null),
                groups.leftOut());
    }

    private Tally tally(long version, Questionnaire questionnaire) {
        Tally tally = numbers.counted(version);
        numbers.uncounted(version)
                .forEach(row -> tally.count(questionnaire, ContentJson.bindText(row.content(), Given.class)));
        return tally;
    }

    private static QuestionResult result(int number, Question question, Tally tally, Groups groups) {
        List<Choice> columns = columns(question);
        List<Line> lines = lines(question, columns, tally);
        long given = lines.stream()
                .flatMap(line -> line.numbers().stream())
                .mapToLong(Long::longValue)
                .sum();
        boolean one = lines.size() == 1 && question.type() != QuestionType.MATRIX;
        return new QuestionResult(
                number,
                question,
                tally.all(Cell.answered(question.key())),
                given,
                columns.stream().map(Choice::text).toList(),
                lines,
                one && !groups.isNone() ? groups.breakdown(question, columns, tally) : null);
    }

    private static List<Choice> columns(Question question) {
        if (question.type().inOwnWords()) {
            return List.of();
        }
        if (question.type() != QuestionType.RANKING) {
            return question.options();
        }
        List<Choice> ranks = new ArrayList<>();
        for (int rank = 1; rank <= question.choices().size(); rank++) {
            ranks.add(new Choice("" + rank, "Number " + rank, null));
        }
        return ranks;
    }

    private static List<Line> lines(Question question, List<Choice> columns, Tally tally) {
        return switch (question.type()) {
            case SHORT, LONG -> List.of();
            case ONE, MANY -> List.of(line(question, "", "", columns, tally, false));
            case SCALE -> List.of(line(question, "", "", columns, tally, true));
            case MATRIX ->
                question.rows().stream()
                        .map(row -> line(question, row.key(), row.text(), columns, tally, false))
                        .toList();
            case RANKING ->
                question.choices().stream()
                        .map(choice -> line(question, choice.key(), choice.text(), columns, tally, true))
                        .sorted((a, b) -> Double.compare(orLast(a.average()), orLast(b.average())))
                        .toList();
        };
    }

    private static double orLast(@Nullable Double average) {
        return average == null ? Double.MAX_VALUE : average;
    }

    private static Line line(
            Question question, String item, String name, List<Choice> columns, Tally tally, boolean averaged) {
        List<Long> numbers = columns.stream()
                .map(column -> tally.all(new Cell(question.key(), item, column.key())))
                .toList();
        long people = tally.all(new Cell(question.key(), item, ""));
        double sum = 0;
        for (int i = 0; i < numbers.size(); i++) {
            sum += (i + 1) * (double) numbers.get(i);
        }
        return new Line(name, people, numbers, averaged && people > 0 ? sum / people : null);
    }

    /** The groups that may be shown. */
    private record Groups(
            @Nullable Question by,
            List<Choice> shown,
            @Nullable String leftOut) {

        static final Groups NONE = new Groups(null, List.of(), null);

        static Groups of(Question by, Tally tally) {
            List<Choice> all = by.choices();
            boolean[] shown = SmallGroups.shown(sizes(all, tally));
            List<Choice> kept = new ArrayList<>();
            List<String> left = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                boolean empty = tally.of(all.get(i).key(), Cell.PEOPLE) == 0;
                if (!shown[i]) {
                    left.add(all.get(i).text());
                } else if (!empty) {
                    kept.add(all.get(i));
                }
            }
            return new Groups(by, kept, left.isEmpty() ? null : String.join(", ", left));
        }

        /** How many each group has; those who said of none that they are in it are one too, which a reader can work out. */
        private static long[] sizes(List<Choice> all, Tally tally) {
            long[] sizes = new long[all.size() + 1];
            long rest = tally.all(Cell.PEOPLE);
            for (int i = 0; i < all.size(); i++) {
                sizes[i] = tally.of(all.get(i).key(), Cell.PEOPLE);
                rest -= sizes[i];
            }
            sizes[all.size()] = rest;
            return sizes;
        }

        boolean isNone() {
            return by == null || shown.isEmpty();
        }

        @Nullable
        Breakdown breakdown(Question question, List<Choice> columns, Tally tally) {
            if (by == null || question.key().equals(by.key()) || columns.isEmpty()) {
                return null;
            }
            long[][] table = new long[columns.size()][];
            for (int row = 0; row < columns.size(); row++) {
                table[row] = row(new Cell(question.key(), "", columns.get(row).key()), tally);
            }
            return new Breakdown(
                    shown.stream().map(Choice::text).toList(),
                    shown.stream()
                            .map(group -> tally.of(group.key(), Cell.answered(question.key())))
                            .toList(),
                    cells(table));
        }

        /** The number of each group that is shown, and last that of all others together: everybody less those shown. */
        private long[] row(Cell cell, Tally tally) {
            long[] numbers = new long[shown.size() + 1];
            long rest = tally.all(cell);
            for (int column = 0; column < shown.size(); column++) {
                numbers[column] = tally.of(shown.get(column).key(), cell);
                rest -= numbers[column];
            }
            numbers[shown.size()] = rest;
            return numbers;
        }

        private List<List<@Nullable Long>> cells(long[][] table) {
            boolean[][] hidden = SmallGroups.hidden(allShown(table) ? withoutLast(table) : table);
            List<List<@Nullable Long>> rows = new ArrayList<>();
            for (int row = 0; row < table.length; row++) {
                List<@Nullable Long> cells = new ArrayList<>();
                for (int column = 0; column < shown.size(); column++) {
                    cells.add(hidden[row][column] ? null : (Long) table[row][column]);
                }
                rows.add(cells);
            }
            return rows;
        }

        private static boolean allShown(long[][] table) {
            return Arrays.stream(table).allMatch(row -> row[row.length - 1] == 0);
        }

        private static long[][] withoutLast(long[][] table) {
            return Arrays.stream(table)
                    .map(row -> Arrays.copyOf(row, row.length - 1))
                    .toArray(long[][]::new);
        }
    }
}
