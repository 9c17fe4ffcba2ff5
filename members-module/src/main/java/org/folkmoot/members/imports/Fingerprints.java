package org.folkmoot.members.imports;

import java.util.Arrays;

/**
 * A set of numbers that takes eleven bytes a number where it was told how many will come, for files of a million rows.
 * A table that is given up for a larger one stays in the memory for long, so none should have to be.
 */
final class Fingerprints {

    private static final int SMALLEST = 1 << 12;
    private static final int LARGEST = 1 << 28;

    private long[] slots;
    private int size;

    /** A set for about this many numbers; it takes more too. */
    Fingerprints(long expected) {
        this.slots = new long[(int) Math.max(SMALLEST, Math.min(LARGEST, expected + expected / 3 + 1))];
    }

    /** Adds a number, which is not 0; false where it was there already. */
    boolean add(long number) {
        if (size / 3 >= slots.length / 4) {
            grow();
        }
        return put(number);
    }

    boolean has(long number) {
        return slots[placeOf(number)] == number;
    }

    private boolean put(long number) {
        int place = placeOf(number);
        if (slots[place] == number) {
            return false;
        }
        slots[place] = number;
        size++;
        return true;
    }

    /** Where the number is, or would be. */
    private int placeOf(long number) {
        int place = begin(number, slots.length);
        while (slots[place] != 0 && slots[place] != number) {
            place = place + 1 == slots.length ? 0 : place + 1;
        }
        return place;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        size = 0;
        Arrays.stream(old).filter(each -> each != 0).forEach(this::put);
    }

    /** The upper half of the mixed number, brought down to the length without a division. */
    private static int begin(long number, int length) {
        long mixed = number * 0x9E3779B97F4A7C15L;
        return (int) ((mixed >>> 32) * length >>> 32);
    }
}
