package org.folkmoot.members.web;

import java.util.List;
import org.folkmoot.members.model.Decision;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.access.Actor;

/** Decisions as the office and the person whom they are about read them: why, by which clause, on what, shown by what. */
public final class DecisionWords {

    private DecisionWords() {}

    /** Every decision for the person, in plain words. */
    public static Table forThePerson(List<Decision> decisions) {
        return Table.of("Every decision about your membership")
                .columns("When", "What was decided", "Why", "Rests on")
                .responsive()
                .rows(
                        decisions,
                        each -> List.of(
                                Words.dateAndTime(each.at()),
                                each.outcomeInWords(),
                                each.words(),
                                restsOn(each) + shown(each)));
    }

    /** Every decision for the office, with the rule and what it was asked about. */
    public static Table forTheOffice(List<Decision> decisions) {
        return Table.of("Every decision")
                .columns("When", "Decided", "Why", "Rule and clause", "Rests on", "By")
                .responsive()
                .rows(
                        decisions,
                        each -> List.of(
                                Words.dateAndTime(each.at()),
                                each.outcomeInWords(),
                                each.words(),
                                each.ruleInWords() + ". " + restsOn(each),
                                each.inputs() + shown(each),
                                by(each)));
    }

    /** Who set the rule going: a member of staff by name, or the person, when no member of staff took part. */
    public static String by(Decision each) {
        String by = each.by();
        return by.equals(Actor.VISITOR.name()) || by.startsWith("link of ") ? "the rule, at the person’s own step" : by;
    }

    private static String restsOn(Decision each) {
        String clause = each.clause().isEmpty() ? "No clause is named" : capital(each.clause());
        return clause + ", version " + each.constitution() + " of the constitution.";
    }

    private static String shown(Decision each) {
        return each.evidence().isEmpty() ? "" : " What showed it: " + each.evidence();
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
