package org.folkmoot.members.board.web;

import static org.folkmoot.nhsuk.components.Components.tag;

import java.time.LocalDate;
import java.util.List;
import org.folkmoot.members.board.SeeTheBoard.OnTheBoard;
import org.folkmoot.members.model.Directors.Director;
import org.folkmoot.members.model.Directors.Interest;
import org.folkmoot.nhsuk.components.Button;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.components.TagColour;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.screens.Cells;

/** The board in tables. */
final class BoardTables {

    private BoardTables() {}

    static Table everybody(List<OnTheBoard> present) {
        return Table.of("Directors")
                .hideCaption()
                .columns("Director", "Post", "Term", "Declared interests")
                .responsive()
                .rows(
                        present,
                        each -> List.of(
                                each.director().named(),
                                post(each.director()),
                                term(each.director()),
                                interests(each.interests())));
    }

    static Table office(List<OnTheBoard> present, LocalDate today, boolean members) {
        return Table.of("Directors")
                .hideCaption()
                .columns("Director", "Post", "Kind", "Term", "Member", "Interests")
                .responsive()
                .rows(present, each -> {
                    Director one = each.director();
                    return List.of(
                            Cells.link(one.named(), "/office/directors/" + one.id()),
                            post(one),
                            one.kind().words(),
                            one.isOverdue(today)
                                    ? tag("Over since " + Words.date(last(one)), TagColour.RED)
                                    : term(one),
                            member(one, members),
                            each.returnIsDue() ? tag("Return due", TagColour.YELLOW) : interests(each.interests()));
                });
    }

    private static Object member(Director one, boolean members) {
        if (one.person() != null) {
            return Cells.link("Number " + one.person(), "/office/members/" + one.person());
        }
        return members && one.kind().comesFromTheMembers()
                ? tag("Number missing", TagColour.YELLOW)
                : "Need not be one";
    }

    static Table former(List<Director> former) {
        return Table.of("Former directors")
                .columns("Director", "Post", "From", "To", "Why")
                .responsive()
                .rows(
                        former,
                        each -> List.of(
                                Cells.link(each.named(), "/office/directors/" + each.id()),
                                each.post(),
                                Words.date(each.since()),
                                each.endedOn() == null ? "" : Words.date(each.endedOn()),
                                each.endReason() == null ? "" : each.endReason()));
    }

    static Table declared(Director director, List<Interest> interests) {
        return Table.of("Register of interests")
                .hideCaption()
                .columns("Declared", "Interest", "End")
                .responsive()
                .rows(interests, each -> List.of(Words.date(each.declaredOn()), said(each), until(director, each)));
    }

    private static String said(Interest interest) {
        return interest.endedOn() == null
                ? interest.said()
                : interest.said() + ", until " + Words.date(interest.endedOn());
    }

    private static Object until(Director director, Interest interest) {
        String path = "/office/directors/" + director.id() + "/interests/" + interest.id();
        if (interest.endedOn() == null) {
            return director.inOffice()
                    ? Cells.post(path + "/end", Button.of("End it today").secondary())
                    : "Stands";
        }
        return director.inOffice() && interest.words() != null
                ? Cells.post(path + "/restore", Button.of("Take the end back").secondary())
                : "Ended";
    }

    static String post(Director director) {
        return director.votes() ? director.post() : director.post() + " (without a vote)";
    }

    static String term(Director director) {
        return director.until() == null
                ? "Since " + Words.date(director.since())
                : Words.date(director.since()) + " to " + Words.date(director.until());
    }

    private static LocalDate last(Director director) {
        return director.until() == null ? director.since() : director.until();
    }

    private static String interests(List<Interest> interests) {
        return interests.isEmpty()
                ? "No return yet"
                : String.join(
                        "; ",
                        interests.stream()
                                .map(each -> each.said() + ", " + Words.date(each.declaredOn()))
                                .toList());
    }
}
