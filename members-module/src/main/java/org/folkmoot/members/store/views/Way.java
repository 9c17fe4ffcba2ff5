package org.folkmoot.members.store.views;

import java.util.List;

/** One way to read what was searched for as a name; its rows are a range of an index in the index's own order. */
interface Way {

    /** What a row found in this way fulfils. */
    List<String> conditions(BoundSql sql);

    /** True where a row with these names may be found in this way. */
    boolean fits(String lastKey, String firstKey);

    /** True where the index is that of first names. */
    boolean byFirstName();

    /** What a later way demands, so that it finds nobody again; empty where the later ways see to it themselves. */
    String without(BoundSql sql);
}
