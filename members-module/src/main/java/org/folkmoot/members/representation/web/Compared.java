package org.folkmoot.members.representation.web;

import org.folkmoot.nhsuk.components.Table;

/**
 * One measure as the page shows it: a drawing where there is something to compare, and the table.
 *
 * @param without the columns to import where there is no figure of the people in the area; empty where there is one
 */
public record Compared(String heading, Chart chart, Table table, boolean equality, String without) {}
