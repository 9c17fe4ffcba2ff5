package org.folkmoot.members.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * The numbers of records that share a key with another, in groups. That is all that is kept of a register while it is
 * gone through: eight bytes a record and four a group.
 */
final class AlikeRecords {

    private static final int ROOM = 1024;

    private long[] ids = new long[ROOM];
    private int[] ends = new int[ROOM];
    private int size;
    private int groups;
    private int begun;
    private String key = "";

    /** Takes the next record; those with the same key come one after the other. */
    void add(String shared, long id) {
        if (!shared.equals(key)) {
            endGroup();
            key = shared;
        }
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size * 2);
        }
        ids[size++] = id;
    }

    private void endGroup() {
        if (size - begun < 2) {
            size = begun;
            return;
        }
        if (groups == ends.length) {
            ends = Arrays.copyOf(ends, groups * 2);
        }
        ends[groups++] = size;
        begun = size;
    }

    /** Gives all groups to the taker, about so many records at a time; a group is never divided. */
    void parts(int records, Consumer<List<long[]>> taker) {
        endGroup();
        List<long[]> part = new ArrayList<>();
        int partBegun = 0;
        int from = 0;
        for (int i = 0; i < groups; i++) {
            part.add(Arrays.copyOfRange(ids, from, ends[i]));
            from = ends[i];
            if (from - partBegun >= records || i == groups - 1) {
                taker.accept(part);
                part = new ArrayList<>();
                partBegun = from;
            }
        }
    }
}
