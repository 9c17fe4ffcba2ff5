package org.folkmoot.engagement.model;

/** How often somebody wants news of a topic. */
public enum Frequency {
    AT_ONCE("At once", 0),
    WEEKLY("Once a week", 7),
    MONTHLY("Once a month", 28);

    private final String words;
    private final int days;

    Frequency(String words, int days) {
        this.words = words;
        this.days = days;
    }

    /** What people read. */
    public String words() {
        return words;
    }

    /** At least so many days between two gathered mails. */
    public int days() {
        return days;
    }
}
