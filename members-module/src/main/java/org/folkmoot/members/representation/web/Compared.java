package org.folkmoot.members.representation.web;

import org.folkmoot.nhsuk.components.Table;

/** One measure as the page shows it: a drawing where there is something to compare, and the table. */
public record Compared(String heading, Chart chart, Table table, boolean equality) {}
