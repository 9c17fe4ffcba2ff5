package org.folkmoot.members.imports;

import java.util.Arrays;

/** A set of numbers that takes sixteen bytes a number at most, for files of a million rows. */
final class Fingerprints {

    private static final int SMALLEST = 1 << 12;

    private long[] slots = new long[SMALLEST];
    private int size;

    /** Adds a number, which is not 0; false where it was there already. */
    boolean add(long number) {
        if (size * 2 >= slots.length) {
            grow();
        }
        return put(number);
    }

    boolean has(long number) {
        int place = place(number, slots.length);
        while (slots[place] != 0 && slots[place] != number) {
            place = place + 1 & slots.length - 1;
        }
        return slots[place] == number;
    }

    private boolean put(long number) {
        int place = place(number, slots.length);
        while (slots[place] != 0) {
            if (slots[place] == number) {
                return false;
            }
            place = place + 1 & slots.length - 1;
        }
        slots[place] = number;
        size++;
        return true;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        size = 0;
        Arrays.stream(old).filter(each -> each != 0).forEach(this::put);
    }

    private static int place(long number, int length) {
        long mixed = number * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & length - 1;
    }
}
