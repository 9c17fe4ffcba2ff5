package org.folkmoot.members.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Postcode directories as they are loaded: each into a generation of its own, asked only once it is ready. */
public interface Directories {

    /**
     * One postcode of a directory, in capitals without a space.
     *
     * @param division code of the county electoral division; empty where the directory has none
     * @param gone true for a postcode that was ended; it keeps the area that it had
     */
    record Entry(String postcode, String authority, String ward, String division, boolean gone) {

        /** An entry of a directory without divisions. */
        public Entry(String postcode, String authority, String ward, boolean gone) {
            this(postcode, authority, ward, "", gone);
        }
    }

    /** A directory as listed. */
    record Directory(
            int generation,
            String source,
            String fileName,
            String state,
            long taken,
            long refused,
            @Nullable Instant readyAt) {}

    /** Begins a new directory; returns its generation. */
    int begin(String source, String fileName, Instant at);

    /** Begins the pack's own directory, generation 0. */
    void beginPack(String fileName, Instant at);

    /** Adds entries in one batch; an entry that is there already stays. */
    void add(int generation, List<Entry> entries, int refused);

    /**
     * Takes the postcodes over, as gone, that the directory before had and this one leaves out; nothing where they are
     * too many to be gone. Returns how many were left out.
     */
    int keepTheGone(int generation);

    /** From now on this directory is asked. */
    void ready(int generation, Instant at);

    /** Sets the state of a directory that is not asked: CANCELLED, REPLACED, or STAGED for one that waits for a dry run. */
    void given(int generation, String state);

    /** Removes some of a directory's entries; returns how many. */
    int removeSome(int generation, int most);

    /** All directories, newest first. */
    List<Directory> all();

    /** Keeps the names of areas. */
    void nameAreas(Map<String, String> names);

    /** Keeps the names of areas that had none. */
    void nameNewAreas(Map<String, String> names);
}
