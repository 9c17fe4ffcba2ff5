package org.folkmoot.members.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Postcode directories as they are loaded: each into a generation of its own, asked only once it is ready. */
public interface Directories {

    /** One postcode of a directory, in capitals without a space. */
    record Entry(String postcode, String authority, String ward, boolean gone) {}

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

    /** From now on this directory is asked. */
    void ready(int generation, Instant at);

    /** Sets the state of a directory that is not asked: CANCELLED, REPLACED. */
    void given(int generation, String state);

    /** Removes some of a directory's entries; returns how many. */
    int removeSome(int generation, int most);

    /** All directories, newest first. */
    List<Directory> all();

    /** Keeps the names of areas. */
    void nameAreas(Map<String, String> names);
}
