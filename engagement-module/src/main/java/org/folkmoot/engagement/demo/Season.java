package org.folkmoot.engagement.demo;

import java.time.LocalDate;

/** The season in which a demonstration begins, and what its news is called. */
enum Season {
    WINTER("Winter news", "Here is what happened over the autumn, and what comes next."),
    SPRING("Spring news", "Here is what happened over the winter, and what comes next."),
    SUMMER("Summer news", "Here is what happened over the spring, and what comes next."),
    AUTUMN("Autumn news", "Here is what happened over the summer, and what comes next.");

    private static final int MONTHS_IN_A_SEASON = 3;

    private final String news;
    private final String words;

    Season(String news, String words) {
        this.news = news;
        this.words = words;
    }

    /** By months: December to February is winter. */
    static Season of(LocalDate day) {
        return values()[day.getMonthValue() % 12 / MONTHS_IN_A_SEASON];
    }

    String news() {
        return news;
    }

    String words() {
        return words;
    }
}
