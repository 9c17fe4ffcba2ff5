package org.folkmoot.contracts;

import java.util.List;
import java.util.function.Consumer;

/** A list of one module that the office takes away as a file; the members module offers all of them in one place. */
public interface ExportableList {

    /** How its address names it: small letters, digits and hyphens; no other list has it. */
    String slug();

    /** How pages name it. */
    String title();

    /** Gives the headings and then every row, one by one, so that a list of any length needs no memory. */
    void rows(Consumer<List<?>> taker);
}
