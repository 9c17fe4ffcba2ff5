package org.folkmoot.members.register.web;

import java.util.List;
import org.folkmoot.nhsuk.components.SummaryRow;
import org.folkmoot.nhsuk.components.Table;
import org.jspecify.annotations.Nullable;

/**
 * A person's record as the office reads it.
 *
 * @param partOf the number of the record that this one became part of; null for one that stands by itself
 */
public record MemberPage(
        String name,
        long number,
        String status,
        boolean belongs,
        boolean member,
        boolean erased,
        @Nullable Long partOf,
        boolean excludable,
        boolean left,
        List<SummaryRow> summary,
        List<SummaryRow> why,
        Table decisions,
        List<SummaryRow> contact,
        Table memberships,
        Table messages,
        Table timeline) {}
