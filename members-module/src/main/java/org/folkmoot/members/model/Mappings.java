package org.folkmoot.members.model;

import java.time.Instant;
import java.util.List;

/** How files with certain headings were read before, for each kind of file. */
public interface Mappings {

    /**
     * One that was saved.
     *
     * @param headings of the file, as {@link #headings} writes them
     * @param layout as the kind of file writes it
     */
    record Saved(String name, String headings, String layout) {}

    /** Those of a kind of file, by name. */
    List<Saved> of(String kind);

    /** Saves one in place of another of its name. */
    void save(String kind, Saved saved, Instant at, String by);

    /** Headings as a saved mapping keeps them. */
    static String headings(List<String> headings) {
        String joined = String.join("\t", headings);
        return joined.length() <= 4000 ? joined : joined.substring(0, 4000);
    }
}
