package org.folkmoot.members.model;

/** How a constituency stands against the minimum that the constitution sets for it. */
public enum Strength {
    /** Has fewer members than the constitution asks for. */
    RED("Red: below the minimum"),
    /** Would fall below the minimum if one member in ten left. */
    AMBER("Amber: less than a tenth above the minimum"),
    /** Has enough. */
    GREEN("Green: above the minimum");

    private static final int TENTHS = 10;

    private final String words;

    Strength(String words) {
        this.words = words;
    }

    /** The strength of so many members. */
    public static Strength of(long members, int minimum) {
        if (members < minimum) {
            return RED;
        }
        return minimum > 0 && members * TENTHS < (long) minimum * (TENTHS + 1) ? AMBER : GREEN;
    }

    /** How pages say it. */
    public String words() {
        return words;
    }
}
