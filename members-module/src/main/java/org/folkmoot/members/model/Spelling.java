package org.folkmoot.members.model;

import java.time.LocalDate;

/** Compares names and dates that were written by hand or heard on the phone. */
final class Spelling {

    private static final int SHORT = 4;
    private static final int LONG = 8;

    private Spelling() {}

    /** True where one or, in long words, two letters differ, or neighbours are swapped. */
    static boolean alike(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (shorter < SHORT || Math.abs(one.length() - other.length()) > 2 || one.charAt(0) != other.charAt(0)) {
            return false;
        }
        return distance(one, other) <= (shorter >= LONG ? 2 : 1);
    }

    /** True where one is the initial of the other. */
    static boolean initial(String one, String other) {
        boolean either = one.length() == 1 || other.length() == 1;
        return either && one.charAt(0) == other.charAt(0);
    }

    /** How many letters must be changed, added, left out or swapped with a neighbour. */
    static int distance(String one, String other) {
        int[][] table = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                table[i][j] = cell(table, one, other, i, j);
            }
        }
        return table[one.length()][other.length()];
    }

    private static int cell(int[][] table, String one, String other, int i, int j) {
        if (i == 0 || j == 0) {
            return i + j;
        }
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int best = Math.min(table[i - 1][j - 1] + change, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, table[i - 2][j - 2] + 1) : best;
    }

    /** True where day and month are swapped, or one digit of the eight differs. */
    static boolean slipped(LocalDate one, LocalDate other) {
        boolean swapped = one.getYear() == other.getYear()
                && one.getDayOfMonth() == other.getMonthValue()
                && one.getMonthValue() == other.getDayOfMonth();
        return swapped || differing(digits(one), digits(other)) == 1;
    }

    /** The date as a number of eight digits. */
    private static int digits(LocalDate date) {
        return (date.getYear() * 100 + date.getMonthValue()) * 100 + date.getDayOfMonth();
    }

    private static int differing(int one, int other) {
        int count = 0;
        for (int left = one, right = other; left + right > 0; left /= 10, right /= 10) {
            count += left % 10 == right % 10 ? 0 : 1;
        }
        return count;
    }
}
