package org.folkmoot.contracts;

import java.util.List;

/** Gives the lists of one module that the office takes away as files. */
public interface ExportSource {

    /** The lists, in the order in which the page shows them. */
    List<ExportableList> lists();
}
