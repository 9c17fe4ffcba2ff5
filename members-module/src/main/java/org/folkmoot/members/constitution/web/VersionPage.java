package org.folkmoot.members.constitution.web;

import java.util.List;
import org.folkmoot.members.model.Constituency;
import org.folkmoot.nhsuk.components.SummaryRow;
import org.folkmoot.nhsuk.components.Table;

/**
 * One version of the constitution as its page shows it.
 *
 * @param movesLater the first day on which members of what is taken out can be moved, where it is too late; else empty
 * @param canComeBack whether it was withdrawn and can be what it was
 * @param canBeDraftedAgain whether it was withdrawn and only a new draft can say what it says
 */
public record VersionPage(
        int version,
        String title,
        List<SummaryRow> summary,
        Table parts,
        List<Constituency> takenOut,
        String movesLater,
        boolean draft,
        boolean toCome,
        boolean canComeBack,
        boolean canBeDraftedAgain,
        int compareWith) {}
