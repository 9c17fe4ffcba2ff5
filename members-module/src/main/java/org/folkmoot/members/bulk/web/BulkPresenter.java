package org.folkmoot.members.bulk.web;

import static org.folkmoot.nhsuk.components.Components.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.folkmoot.contracts.engagement.Involvement.Choice;
import org.folkmoot.members.join.JoinMode;
import org.folkmoot.members.model.BulkEdit;
import org.folkmoot.members.model.BulkEdit.Wish;
import org.folkmoot.members.model.BulkEdits.Group;
import org.folkmoot.members.model.BulkEdits.Line;
import org.folkmoot.members.model.BulkEdits.PersonState;
import org.folkmoot.members.model.ContactChannel;
import org.folkmoot.members.model.FormatNeed;
import org.folkmoot.members.web.PageLinks;
import org.folkmoot.nhsuk.components.SummaryRow;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;

/** Changes to many people in the words of the office. */
final class BulkPresenter {

    private BulkPresenter() {}

    static Table table(List<BulkEdit> edits) {
        return Table.of("Changes to many people")
                .columns("Change", "People", "Begun", "By", "State")
                .numeric("Changed")
                .responsive()
                .rows(
                        edits,
                        each -> List.of(
                                PageLinks.to(each.wish().change().words(), "/office/members/changes/" + each.id()),
                                each.whom(),
                                Words.dateAndTime(each.begunAt()),
                                each.begunBy(),
                                each.state().words(),
                                Words.number(
                                        each.tally().changed() - each.tally().undone())));
    }

    static List<SummaryRow> rows(BulkEdit edit, JoinMode mode) {
        Wish wish = edit.wish();
        BulkEdit.Tally tally = edit.tally();
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(row("Change", wish.change().words()));
        if (!wish.value().isEmpty()) {
            rows.add(row("To", value(wish, mode)));
        }
        if (!wish.words().isEmpty()) {
            rows.add(row("Words", wish.words()));
        }
        if (wish.due() != null) {
            rows.add(row("To do by", Words.date(wish.due())));
        }
        rows.add(row("Whom it is about", edit.whom()));
        rows.add(row("State", edit.state().words()));
        rows.add(row("People", Words.number(tally.people())));
        rows.add(row("Left out", Words.number(tally.leftOut())));
        rows.add(row("Changed", Words.number(tally.changed())));
        if (edit.undoneBy() != null) {
            rows.add(row("As before", Words.number(tally.undone()) + ", undone by " + edit.undoneBy()));
        }
        rows.add(row("Begun", Words.dateAndTime(edit.begunAt()) + " by " + edit.begunBy()));
        return rows;
    }

    private static String value(Wish wish, JoinMode mode) {
        return switch (wish.change()) {
            case CHANNEL -> ContactChannel.valueOf(wish.value()).words();
            case FORMAT -> FormatNeed.of(wish.value()).label();
            case INTEREST_ADD, INTEREST_REMOVE -> name(mode.everyInterest(), wish.value());
            case NETWORK_ADD, NETWORK_REMOVE -> name(mode.everyNetwork(), wish.value());
            case NOTE, SOURCE, END -> wish.value();
        };
    }

    private static String name(List<Choice> choices, String slug) {
        return choices.stream()
                .filter(each -> each.slug().equals(slug))
                .map(Choice::name)
                .findFirst()
                .orElse(slug);
    }

    /** Why people are left out, or stayed as they were when it was undone. */
    static Table exceptions(List<Group> groups) {
        return Table.of("Left out, or not undone, and why")
                .columns("Why")
                .numeric("People")
                .rows(
                        groups.stream()
                                .filter(each ->
                                        each.state() == PersonState.LEFT_OUT || each.state() == PersonState.STAYED)
                                .toList(),
                        each -> List.of(
                                each.state() == PersonState.STAYED ? "Changed again since" : each.reason(),
                                Words.number(each.people())));
    }

    static Table sample(List<Line> lines) {
        return Table.of("The first of them")
                .columns("Name", "Number", "What becomes of it")
                .responsive()
                .rows(
                        lines,
                        each -> List.of(
                                PageLinks.to(each.name(), "/office/members/" + each.person()),
                                each.person().toString(),
                                fate(each)));
    }

    static String fate(Line line) {
        return line.reason().isEmpty()
                ? line.state().words()
                : line.state().words() + ": " + Objects.requireNonNull(line.reason());
    }
}
