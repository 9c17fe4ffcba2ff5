package org.folkmoot.members.register.web;

import java.util.List;
import org.folkmoot.nhsuk.components.SummaryRow;
import org.folkmoot.nhsuk.components.Table;

/** A person's record as the office reads it. */
public record MemberPage(
        String name,
        long number,
        String status,
        boolean belongs,
        boolean member,
        boolean erased,
        boolean excludable,
        boolean left,
        List<SummaryRow> summary,
        List<SummaryRow> why,
        Table decisions,
        List<SummaryRow> contact,
        Table memberships,
        Table messages,
        Table timeline) {}
