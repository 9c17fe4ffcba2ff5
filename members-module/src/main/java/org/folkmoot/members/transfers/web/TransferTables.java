package org.folkmoot.members.transfers.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Transfer;
import org.folkmoot.members.model.Transfer.Seat;
import org.folkmoot.members.web.PageLinks;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.jspecify.annotations.Nullable;

/** The tables of the queue of transfers. */
record TransferTables(PresentConstitution constitution) {

    Table waiting(List<Transfer> rows) {
        return Table.of("Waiting")
                .columns("Member", "From", "To", "Why", "Asked on")
                .responsive()
                .rows(
                        rows,
                        each -> List.of(
                                link(each),
                                name(each.from()),
                                name(each.to()),
                                each.origin().words() + ". " + each.words(),
                                each.askedOn() == null ? "Not asked" : Words.date(each.askedOn())));
    }

    Table accepted(List<Transfer> rows) {
        return Table.of("Accepted, the notice is running")
                .columns("Member", "To", "Asked on", "Counts from")
                .responsive()
                .rows(rows, each -> List.of(link(each), name(each.to()), date(each.askedOn()), date(each.movesOn())));
    }

    Table decided(List<Transfer> rows) {
        return Table.of("Decided in the last 30 days")
                .columns("Member", "To", "Decision", "Reason", "By")
                .responsive()
                .rows(
                        rows,
                        each -> List.of(
                                link(each),
                                name(each.to()),
                                each.state().words(),
                                Objects.requireNonNullElse(each.reason(), ""),
                                Objects.requireNonNullElse(each.decidedBy(), "")));
    }

    private static Object link(Transfer each) {
        return PageLinks.to(each.name(), "/office/transfers/" + each.id());
    }

    private static String date(@Nullable LocalDate day) {
        return day == null ? "" : Words.date(day);
    }

    String name(@Nullable Seat seat) {
        return seat == null ? "Not known yet" : constitution.nameOf(seat.constituency(), seat.classCode());
    }
}
