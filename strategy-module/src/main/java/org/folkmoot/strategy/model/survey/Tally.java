package org.folkmoot.strategy.model.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts answers: for each question the people who answered it, and apart from them how often each choice was taken, so
 * that where several may be taken the choices can add up to more than the people.
 */
public final class Tally {

    private final Map<String, Map<Cell, Long>> groups = new TreeMap<>();

    /** Adds numbers that were counted before. */
    public void add(String group, Cell cell, long number) {
        groups.computeIfAbsent(group, name -> new TreeMap<>()).merge(cell, number, Long::sum);
    }

    /** Counts one person's answers, under the choice they made where results are shown apart. */
    public void count(Questionnaire questionnaire, Given given) {
        String group = group(questionnaire, given);
        cells(questionnaire, given).forEach(cell -> add(group, cell, 1));
    }

    /** The group that somebody's answers belong to; empty where there are none. */
    public static String group(Questionnaire questionnaire, Given given) {
        return questionnaire
                .grouping()
                .map(question -> given.first(question.key()))
                .orElse("");
    }

    /** Every number that one person's answers raise by one. */
    public static List<Cell> cells(Questionnaire questionnaire, Given given) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.PEOPLE);
        for (Question question : questionnaire.questions()) {
            cells(question, given, cells);
        }
        return cells;
    }

    private static void cells(Question question, Given given, List<Cell> cells) {
        if (question.fields().stream().allMatch(field -> given.of(field).isEmpty())) {
            return;
        }
        String key = question.key();
        cells.add(Cell.answered(key));
        switch (question.type()) {
            case ONE, MANY, SCALE ->
                given.of(key).stream().distinct().forEach(choice -> cells.add(new Cell(key, "", choice)));
            case MATRIX -> question.rows().forEach(row -> row(question, row.key(), given, cells));
            case RANKING -> rank(key, given.of(key), cells);
            case SHORT, LONG -> {}
        }
    }

    private static void row(Question question, String row, Given given, List<Cell> cells) {
        String choice = given.first(question.key() + "." + row);
        if (!choice.isEmpty()) {
            cells.add(new Cell(question.key(), row, ""));
            cells.add(new Cell(question.key(), row, choice));
        }
    }

    private static void rank(String key, List<String> inOrder, List<Cell> cells) {
        for (int i = 0; i < inOrder.size(); i++) {
            cells.add(new Cell(key, inOrder.get(i), ""));
            cells.add(new Cell(key, inOrder.get(i), "" + (i + 1)));
        }
    }

    /** A number over all groups. */
    public long all(Cell cell) {
        return groups.values().stream()
                .mapToLong(numbers -> numbers.getOrDefault(cell, 0L))
                .sum();
    }

    /** A number of one group. */
    public long of(String group, Cell cell) {
        return groups.getOrDefault(group, Map.of()).getOrDefault(cell, 0L);
    }

    /** Every group with its numbers. */
    public Map<String, Map<Cell, Long>> groups() {
        return groups;
    }
}
