package org.folkmoot.strategy.coding;

/** Where something was said, in words. */
public final class SaidWhere {

    private SaidWhere() {}

    /** In words, to begin a line with. */
    public static String words(String source) {
        return switch (source) {
            case "SURVEY" -> "In the survey";
            case "TABLE" -> "At a table";
            case "PASSAGE" -> "On a passage of a draft";
            case "MEETING" -> "At a meeting";
            default -> "In writing";
        };
    }
}
