package org.folkmoot.members.boundaries.web;

import static org.folkmoot.nhsuk.components.Components.row;
import static org.folkmoot.nhsuk.components.Components.tag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.members.boundaries.SeeARedraw;
import org.folkmoot.members.boundaries.SeeARedraw.Line;
import org.folkmoot.members.boundaries.SeeARedraw.Way;
import org.folkmoot.members.model.Constitutions;
import org.folkmoot.members.model.Constitutions.Standing;
import org.folkmoot.members.model.Fate;
import org.folkmoot.members.model.Redraw;
import org.folkmoot.members.model.Redraw.State;
import org.folkmoot.members.model.Strength;
import org.folkmoot.nhsuk.components.SummaryRow;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.components.TagColour;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.screens.Cells;
import org.jspecify.annotations.Nullable;

/** Puts a change of boundaries on its page. */
final class RedrawPresenter {

    private final SeeARedraw see;
    private final Redraw redraw;

    RedrawPresenter(SeeARedraw see, Redraw redraw) {
        this.see = see;
        this.redraw = redraw;
    }

    RedrawPage page() {
        List<Line> lines = see.lines(redraw);
        List<Way> ways = see.ways(redraw);
        Standing next = see.next(redraw);
        return new RedrawPage(
                redraw.id(),
                redraw.title(),
                summary(ways, next),
                lines.stream().filter(Line::breaks).map(Line::name).toList(),
                ShiftChart.of(lines),
                lines(lines),
                ways(ways),
                councils(),
                redraw.state() == State.READY,
                redraw.state() == State.NOTICED,
                redraw.state() == State.APPLIED,
                redraw.state() == State.CALCULATING,
                !ways.isEmpty(),
                next.state() == Constitutions.State.APPROVED,
                redraw.state() == State.GIVEN_UP || redraw.state() == State.UNDONE,
                next.state() != Constitutions.State.WITHDRAWN,
                redraw.generation() == null ? "" : String.valueOf(redraw.generation()),
                redraw.version());
    }

    private List<SummaryRow> summary(List<Way> ways, Standing next) {
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(row("Where it stands", redraw.state().words()));
        rows.add(row(
                "Constitution",
                "Version " + redraw.version() + ": " + next.constitution().label() + " ("
                        + next.state().words() + ", in force from "
                        + Words.date(next.constitution().effectiveFrom()) + ")"));
        rows.add(row("Members looked at", Words.number(redraw.lookedAt())));
        for (Fate.Kind kind : List.of(Fate.Kind.MOVES, Fate.Kind.LEAVES, Fate.Kind.ASK)) {
            rows.add(row(kind.words(), Words.number(people(ways, kind))));
        }
        rows.add(row("Governors among those who move", Words.number(see.governors(redraw))));
        add(rows, "Notices sent", redraw.noticeOn());
        add(rows, "Members move on", redraw.applyOn());
        add(rows, "Applied", redraw.appliedOn());
        add(rows, "Undone", redraw.undoneOn());
        rows.add(row("Begun", Words.dateAndTime(redraw.madeAt()) + " by " + redraw.madeBy()));
        return rows;
    }

    private static void add(List<SummaryRow> rows, String key, @Nullable LocalDate day) {
        if (day != null) {
            rows.add(row(key, Words.date(day)));
        }
    }

    private static long people(List<Way> ways, Fate.Kind kind) {
        return ways.stream()
                .filter(each -> each.kind() == kind)
                .mapToLong(Way::people)
                .sum();
    }

    private static Table lines(List<Line> lines) {
        return Table.of("Members of each constituency and class, before and after")
                .columns("Constituency or class")
                .numeric("Before")
                .numeric("Go")
                .numeric("Come")
                .numeric("After")
                .numeric("Minimum")
                .columns("Stands before", "Stands after")
                .numeric("Members for each seat, before")
                .numeric("After")
                .responsive()
                .rows(
                        lines,
                        each -> List.of(
                                each.name(),
                                Words.number(each.shift().before()),
                                Words.number(each.shift().going()),
                                Words.number(each.shift().coming()),
                                Words.number(each.shift().after()),
                                Words.number(each.minimum()),
                                strength(each.before()),
                                strength(each.after()),
                                each.perSeatBefore(),
                                each.perSeatAfter()));
    }

    private static Object strength(Strength strength) {
        return switch (strength) {
            case RED -> tag("Red", TagColour.RED);
            case AMBER -> tag("Amber", TagColour.YELLOW);
            case GREEN -> tag("Green", TagColour.GREEN);
        };
    }

    private Table ways(List<Way> ways) {
        return Table.of("Who moves")
                .columns("What happens", "From", "To")
                .numeric("People")
                .responsive()
                .rows(
                        ways,
                        each -> List.of(
                                Cells.link(
                                        each.kind().words(),
                                        "/office/areas/" + redraw.id() + "/people?kind=" + each.kind()),
                                each.from(),
                                each.to(),
                                Words.number(each.people())));
    }

    private Table councils() {
        return Table.of("Councils of those for whom something changes, as the register has them and as they will be")
                .columns("As the register has it", "As it will be")
                .numeric("People")
                .responsive()
                .rows(see.councils(redraw), each -> List.of(each.from(), each.to(), Words.number(each.people())));
    }
}
