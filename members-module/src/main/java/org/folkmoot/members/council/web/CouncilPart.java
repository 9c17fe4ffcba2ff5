package org.folkmoot.members.council.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.council.SeeTheCouncil.Sitting;
import org.folkmoot.members.model.Constituency;
import org.folkmoot.members.model.Council.Term;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.jspecify.annotations.Nullable;

/** The seats of one constituency, or the appointed ones, with a heading. */
public record CouncilPart(String heading, String note, Table seats) {

    /**
     * All of them: the constituencies in force, then those that are no longer, as long as somebody sits for them, since the
     * register names every governor; at the end the appointed seats.
     */
    static List<CouncilPart> of(List<Sitting> all, PresentConstitution constitution) {
        List<CouncilPart> parts = new ArrayList<>();
        for (String code : codes(all, constitution)) {
            List<Sitting> own = all.stream()
                    .filter(one -> code.equals(one.seat().constituency()))
                    .filter(one -> constitution.get().has(code, null) || one.term() != null)
                    .toList();
            if (!own.isEmpty()) {
                String name = constitution.nameOf(code, null);
                parts.add(new CouncilPart(name, note(own), elected(name, own, constitution)));
            }
        }
        List<Sitting> appointed =
                all.stream().filter(each -> !each.seat().elected()).toList();
        if (!appointed.isEmpty()) {
            parts.add(new CouncilPart(
                    "Appointed governors",
                    "Chosen by partner organisations. " + note(appointed),
                    table(
                            "Appointed governors",
                            "Organisation",
                            appointed,
                            each -> Objects.requireNonNull(each.seat().body()))));
        }
        return parts;
    }

    private static Set<String> codes(List<Sitting> all, PresentConstitution constitution) {
        Set<String> codes = new LinkedHashSet<>();
        constitution.get().constituencies().stream().map(Constituency::code).forEach(codes::add);
        all.stream()
                .filter(each -> each.seat().elected())
                .map(each -> Objects.requireNonNull(each.seat().constituency()))
                .forEach(codes::add);
        return codes;
    }

    private static String note(List<Sitting> own) {
        long vacant = own.stream().filter(each -> each.term() == null).count();
        return Words.count(own.size(), "seat", "seats") + (vacant == 0 ? "." : ", " + vacant + " vacant.");
    }

    private static Table elected(String name, List<Sitting> own, PresentConstitution constitution) {
        return table(
                name,
                "Represents",
                own,
                each -> constitution.nameOf(
                        each.seat().constituency(), each.seat().classCode()));
    }

    private static Table table(String caption, String second, List<Sitting> own, Function<Sitting, String> words) {
        return Table.of(caption)
                .hideCaption()
                .columns("Governor", second, "Term", "Declared interests", "Meetings attended")
                .responsive()
                .rows(
                        own,
                        each -> List.of(
                                each.term() == null ? "Vacant" : each.term().name(),
                                words.apply(each),
                                term(each.term()),
                                each.term() == null ? "" : SeatWords.interests(each.interests()),
                                SeatWords.attended(each.attendance())));
    }

    private static String term(@Nullable Term term) {
        return term == null ? "" : term.how().words() + ", " + Words.date(term.from()) + " to " + Words.date(term.to());
    }
}
