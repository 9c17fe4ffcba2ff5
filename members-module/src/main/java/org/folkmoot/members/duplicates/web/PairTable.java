package org.folkmoot.members.duplicates.web;

import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.duplicates.MergeChoice.Part;
import org.folkmoot.members.duplicates.SeeDuplicates.Side;
import org.folkmoot.members.web.PageLinks;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;

/** Two records side by side, a line for each thing that they may differ in. */
final class PairTable {

    private PairTable() {}

    static Table of(Side one, Side other, PresentConstitution constitution) {
        Table table = Table.of("The two records")
                .columns("", "First record", "Second record")
                .firstCellIsHeader()
                .responsive();
        table.row("Number", number(one), number(other));
        for (Part part : Part.values()) {
            table.row(part.words(), MergeForm.words(part, one.person()), MergeForm.words(part, other.person()));
        }
        table.row(
                "Status", one.person().status().words(), other.person().status().words());
        table.row("Membership", membership(one, constitution), membership(other, constitution));
        table.row("Memberships in all", one.memberships(), other.memberships());
        table.row("On record since", since(one), since(other));
        table.row(
                "Objects to the public register",
                yes(one.person().objectsToRegister()),
                yes(other.person().objectsToRegister()));
        table.row(
                "Objects to mailings",
                yes(one.person().objectsToEngagement()),
                yes(other.person().objectsToEngagement()));
        return table;
    }

    private static Object number(Side side) {
        long number = side.person().id().value();
        return PageLinks.to(String.valueOf(number), "/office/members/" + number);
    }

    private static String membership(Side side, PresentConstitution constitution) {
        return side.active()
                .map(each -> constitution.nameOf(each.constituency(), each.classCode()) + ", since "
                        + Words.date(each.joinedOn()))
                .orElse("None");
    }

    private static String since(Side side) {
        return Words.dateAndTime(side.person().createdAt());
    }

    private static String yes(boolean objects) {
        return objects ? "Yes" : "No";
    }
}
