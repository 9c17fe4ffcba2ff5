package org.folkmoot.members.imports;

/**
 * The rows that went before, so that a later one about the same person is known. Rows are judged before those ahead of
 * them are on record, so the register cannot tell.
 */
final class EarlierRows {

    private final Fingerprints seen;
    private final boolean undatedToo;

    /**
     * Where rows without a date of birth are taken too, a mail address tells as much, at twice the memory.
     *
     * @param rows about how many the file has
     */
    EarlierRows(boolean undatedToo, long rows) {
        this.undatedToo = undatedToo;
        this.seen = new Fingerprints(undatedToo ? 2 * rows : rows);
    }

    /** Remembers a row; false where an earlier one had the name and the date of birth, or the mail address. */
    boolean add(Candidate row) {
        boolean first = row.born() == null ? addUndated(row) : addDated(row);
        if (undatedToo && row.mailKey() != null) {
            seen.add(row.fingerprint("@" + row.mailKey()));
        }
        return first;
    }

    private boolean addDated(Candidate row) {
        boolean first = seen.add(row.fingerprint(row.born()));
        return first && !(undatedToo && row.mailKey() != null && seen.has(undated(row)));
    }

    private boolean addUndated(Candidate row) {
        boolean mailed = undatedToo && row.mailKey() != null && seen.has(row.fingerprint("@" + row.mailKey()));
        return seen.add(undated(row)) && !mailed;
    }

    private static long undated(Candidate row) {
        return row.fingerprint(row.mailKey() == null ? "-" + row.postcodeKey() : "-" + row.mailKey());
    }
}
