package org.folkmoot.members.constitution.web;

import java.util.List;
import org.folkmoot.members.model.Constituency;
import org.folkmoot.nhsuk.components.SummaryRow;
import org.folkmoot.nhsuk.components.Table;

/** One version of the constitution as its page shows it. */
public record VersionPage(
        int version,
        String title,
        List<SummaryRow> summary,
        Table parts,
        List<Constituency> takenOut,
        boolean draft,
        boolean toCome,
        int compareWith) {}
