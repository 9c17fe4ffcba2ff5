package org.folkmoot.contracts.engagement;

import java.util.List;

/** The words that were noted at the tables of a meeting, answered by the engagement module. */
public interface TableNotes {

    /** The notes of a meeting with these ids, in order; those that are gone are left out. */
    List<TableNote> notes(long meeting, List<Long> ids);

    /**
     * What was noted at one table; it names nobody.
     *
     * @param table such as "Table 2"
     * @param topic what the table talked about
     */
    record TableNote(long id, String table, String topic, String words) {}
}
