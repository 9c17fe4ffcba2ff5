package org.folkmoot.members.boundaries.web;

import gg.jte.Content;
import java.util.List;
import org.folkmoot.nhsuk.components.SummaryRow;
import org.folkmoot.nhsuk.components.Table;

/**
 * A change of boundaries as its page shows it.
 *
 * @param breaks names of those that the change takes below their minimum
 * @param notices whether there is anybody to tell
 * @param over whether it was given up or undone, so that it can only be worked out again
 * @param directory the directory in which addresses are looked up; empty where there is none
 */
public record RedrawPage(
        long id,
        String title,
        List<SummaryRow> summary,
        List<String> breaks,
        Content chart,
        Table lines,
        Table ways,
        Table councils,
        boolean ready,
        boolean noticed,
        boolean applied,
        boolean calculating,
        boolean notices,
        boolean approved,
        boolean over,
        boolean versionStands,
        String directory,
        int version) {}
