package org.folkmoot.strategy.responses;

import java.util.List;
import org.folkmoot.strategy.model.survey.Question;
import org.folkmoot.strategy.model.survey.SmallGroups;
import org.jspecify.annotations.Nullable;

/**
 * The results of one version of a survey.
 *
 * @param people who answered at all
 * @param tooFew true where so few answered that nothing is shown
 * @param groupedBy the question whose choices make the groups; null where results are shown over everybody alone
 * @param held answers that look like a machine's and are not counted
 */
public record SurveyResults(
        int version,
        long people,
        boolean tooFew,
        long held,
        List<QuestionResult> questions,
        @Nullable Question groupedBy,
        @Nullable String groupsLeftOut) {

    /**
     * The answers to one question.
     *
     * @param people who answered it; shares are of these, so that where several choices may be taken they add up to more
     *     than all
     * @param given how often any choice was taken
     * @param rows for a matrix or a ranking one line for each row; for others one line
     */
    public record QuestionResult(
            int number,
            Question question,
            long people,
            long given,
            List<String> columns,
            List<Line> rows,
            @Nullable Breakdown apart) {

        /** True where so few answered it that nothing is shown: only a small group may have been asked. */
        public boolean tooFew() {
            return few(people);
        }
    }

    /** One row of numbers; the average rank or step where it makes sense. */
    public record Line(
            String name,
            long people,
            List<Long> numbers,
            @Nullable Double average) {

        /** True where so few answered this row that nothing of it is shown. */
        public boolean tooFew() {
            return few(people);
        }

        /** A share in whole percent. */
        public long share(int column) {
            return people == 0 ? 0 : Math.round(100.0 * numbers.get(column) / people);
        }
    }

    private static boolean few(long people) {
        return people > 0 && people < SmallGroups.LEAST;
    }

    /** The same numbers for each group: a number below five, or one that would give it away, is null. */
    public record Breakdown(List<String> groups, List<Long> sizes, List<List<@Nullable Long>> cells) {}
}
