package org.folkmoot.strategy.model.survey;

/**
 * One number of the results: how many people answered a question, or a row of it, in one way.
 *
 * @param question empty for the number of people in all
 * @param item the row of a matrix or the choice that was ranked; empty elsewhere
 * @param choice the choice, step or rank; empty for the people who answered at all
 */
public record Cell(String question, String item, String choice) implements Comparable<Cell> {

    /** People in all. */
    public static final Cell PEOPLE = new Cell("", "", "");

    /** Who answered a question at all. */
    public static Cell answered(String question) {
        return new Cell(question, "", "");
    }

    @Override
    public int compareTo(Cell other) {
        int byQuestion = question.compareTo(other.question);
        int byItem = byQuestion != 0 ? byQuestion : item.compareTo(other.item);
        return byItem != 0 ? byItem : choice.compareTo(other.choice);
    }
}
