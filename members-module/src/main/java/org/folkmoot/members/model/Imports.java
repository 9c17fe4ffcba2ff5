package org.folkmoot.members.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.jspecify.annotations.Nullable;

/** Imports of people, their rows and the ways of reading that were saved. */
public interface Imports {

    /** Keeps a file that was uploaded; returns the import's id. */
    long begin(long file, String fileName, boolean xlsx, ImportLayout layout, List<String> asks, Instant at, String by);

    /** The import. */
    Optional<ImportFile> find(long id);

    /** The import, locked until the running transaction ends. */
    Optional<ImportFile> lock(long id);

    /** The newest imports. */
    List<ImportFile> newest(int most);

    /** True while people of a file are being put on record. */
    boolean areGoingIn();

    /** Goes to a state. */
    void become(long id, ImportState state, @Nullable Instant ended);

    /** Is read like this from now on. */
    void layOut(long id, ImportLayout layout);

    /** Was discarded then; with no time it cannot be put back, because it was, or because the file is removed. */
    void discarded(long id, @Nullable Instant at);

    /** Those that were discarded until then and whose files are still kept. */
    List<ImportFile> discardedUntil(Instant last);

    /** Those whose files are kept: they wait, or were discarded a short while ago. */
    List<ImportFile> kept();

    /** It may name somebody who was erased. */
    void namesErased(long id);

    /** A job works on it. */
    void workedOnBy(long id, long job, boolean doubtfulToo);

    /** Forgets rows and counts of an earlier reading, but not what was put on record. */
    void startOver(long id);

    /** Adds to the counts. */
    void count(long id, Tally tally);

    /** Keeps rows; a row kept before is replaced. */
    void keep(long id, List<Row> rows);

    /** Rows behind a line, in order, of any of these states. */
    List<Row> rows(long id, Collection<RowState> states, long after, int most);

    /** The lowest and the highest number of the people whom an import put on record; empty where there are none. */
    Optional<Span> span(long id);

    /** People on record who may be those of these keys. */
    List<OnRecord> alike(List<Key> keys);

    /** Where these postcodes lie; those that nobody knows, or that are gone, are left out. */
    Map<String, Place> places(Collection<String> postcodeKeys);

    /** Removes people whom an import made, as if they had never been; returns those who stay because they changed since. */
    List<PersonId> takeBack(List<PersonId> people);

    /** The saved ways of reading, by name. */
    List<Mapping> mappings();

    /** Saves a way of reading; one of the same name is replaced. */
    void save(Mapping mapping, Instant at, String by);

    /**
     * An import as stored.
     *
     * @param namesErased true where somebody whom it may name was erased while it waited
     */
    record ImportFile(
            long id,
            long file,
            String fileName,
            boolean xlsx,
            ImportLayout layout,
            List<String> asks,
            ImportState state,
            boolean doubtfulToo,
            @Nullable Long job,
            Tally tally,
            Instant begunAt,
            String begunBy,
            @Nullable Instant endedAt,
            @Nullable Instant discardedAt,
            boolean namesErased) {}

    /** Counts of rows. */
    record Tally(long read, long good, long doubtful, long known, long refused, long added, long undone) {

        /** Nothing counted yet. */
        public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0);
    }

    /** What became of a row. */
    enum RowState {
        REFUSED("Refused"),
        KNOWN("Already on record"),
        DOUBTFUL("Perhaps on record"),
        ADDED("Put on record"),
        STAYED("Changed since, stays on record"),
        UNDONE("Taken back");

        private final String words;

        RowState(String words) {
            this.words = words;
        }

        /** How lists say it. */
        public String words() {
            return words;
        }
    }

    /** A row that has something to say. */
    record Row(long line, RowState state, @Nullable PersonId person, String reason) {}

    /** Numbers from the first to the last, both included. */
    record Span(long first, long last) {}

    /** What a person is recognised by. */
    record Key(String last, String first, @Nullable String mail) {}

    /** Somebody on record who is like a row. */
    record OnRecord(
            long id,
            PersonStatus status,
            String last,
            String first,
            @Nullable LocalDate born,
            @Nullable String mail,
            @Nullable String postcode,
            boolean objects) {}

    /** A saved way of reading files with these headings. */
    record Mapping(String name, String headings, ImportLayout layout) {}
}
