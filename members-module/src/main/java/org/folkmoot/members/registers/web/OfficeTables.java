package org.folkmoot.members.registers.web;

import java.util.List;
import java.util.Set;
import org.folkmoot.members.model.Extracts.Extract;
import org.folkmoot.members.model.Inspections.Request;
import org.folkmoot.members.model.RegisterKind;
import org.folkmoot.nhsuk.components.Button;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.screens.Cells;

/** The registers, their extracts and the log of inspections in tables. */
final class OfficeTables {

    private OfficeTables() {}

    static Table registers(Set<RegisterKind> kept) {
        return Table.of("The registers that we keep")
                .columns("Register", "Signed extract")
                .responsive()
                .rows(
                        kept,
                        each -> List.of(
                                Cells.link(each.words(), page(each)),
                                Cells.post(
                                        "/office/register/extracts",
                                        Button.of("Make an extract of " + each.within())
                                                .secondary()
                                                .sending("register", each.name()))));
    }

    private static String page(RegisterKind kind) {
        return switch (kind) {
            case MEMBERS -> "/office/members";
            case GOVERNORS, GOVERNORS_INTERESTS -> "/office/council";
            case DIRECTORS, DIRECTORS_INTERESTS -> "/office/directors";
        };
    }

    static Table made(List<Extract> all) {
        return Table.of("Extracts")
                .columns("Extract", "Register", "Made", "By")
                .numeric("Shown")
                .numeric("Left out")
                .responsive()
                .rows(
                        all,
                        each -> List.of(
                                Cells.link("Number " + each.id(), "/office/register/extracts/" + each.id()),
                                each.register().words(),
                                Words.dateAndTime(each.madeAt()),
                                each.madeBy(),
                                Words.number(each.shown()),
                                Words.number(each.leftOut())));
    }

    static Table log(List<Request> all) {
        return Table.of("Inspections")
                .columns("Asked", "By", "Registers", "What they want to see", "State", "Charge")
                .responsive()
                .rows(
                        all,
                        each -> List.of(
                                Cells.link(Words.dateAndTime(each.askedAt()), "/office/inspections/" + each.id()),
                                each.name(),
                                Names.registers(each.registers()),
                                each.wish(),
                                each.dealtAt() == null ? "Waits" : "Dealt with on " + Words.dateAndTime(each.dealtAt()),
                                each.ending() == null ? "" : Names.charge(each.ending())));
    }
}
