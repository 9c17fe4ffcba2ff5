package org.folkmoot.members.model;

import java.time.Instant;
import java.util.Locale;
import org.folkmoot.contracts.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody may or may not be a member, as stored.
 *
 * @param outcome OPEN, CHOSEN, REFUSED or UNSURE
 * @param inputs what the rule was asked about
 * @param evidence what showed it, in words; empty where nothing is on record
 */
public record Decision(
        long id,
        PersonId person,
        Instant at,
        int constitution,
        String rule,
        String clause,
        String outcome,
        @Nullable String constituency,
        @Nullable String classCode,
        String words,
        String inputs,
        String by,
        String evidence) {

    /** A decision without evidence of its own. */
    public Decision(
            long id,
            PersonId person,
            Instant at,
            int constitution,
            String rule,
            String clause,
            String outcome,
            @Nullable String constituency,
            @Nullable String classCode,
            String words,
            String inputs,
            String by) {
        this(id, person, at, constitution, rule, clause, outcome, constituency, classCode, words, inputs, by, "");
    }

    /** The rule's name as a sentence. */
    public String ruleInWords() {
        String spaced = rule.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return spaced.isEmpty() ? "" : Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }

    /** What was decided, in a word or two. */
    public String outcomeInWords() {
        return switch (outcome) {
            case "CLEAR", "CHOICE", "CHOSEN", "OPEN" -> "May be a member";
            case "UNSURE" -> "For the office to look at";
            case "REFUSED" -> "May not be a member";
            case "ACCEPTED" -> "Accepted";
            case "MOVED" -> "Moved";
            case "MOVE_REFUSED" -> "Stays";
            case "BACK" -> "Taken back";
            case "REJOINED" -> "Joined again";
            case "REDRAWN" -> "Boundaries changed";
            case "INVITED" -> "Invited";
            case "ENDED" -> "Ended";
            case "STAYS" -> "Stays";
            case "ELSEWHERE" -> "May ask to move";
            case "NOT_COVERED" -> "No longer covered";
            case "EXCLUDED" -> "Excluded";
            case "SUSPENDED" -> "Suspended";
            case "GONE_AWAY" -> "Gone away";
            case "DECEASED" -> "Died";
            case "BACK_ON_LIST" -> "Back on the list";
            case "UPHELD" -> "The exclusion stays";
            case "QUASHED", "LIFTED" -> "No longer excluded";
            default -> outcome;
        };
    }

    /** The same with what showed it. */
    public Decision shownBy(String newEvidence) {
        return new Decision(
                id,
                person,
                at,
                constitution,
                rule,
                clause,
                outcome,
                constituency,
                classCode,
                words,
                inputs,
                by,
                newEvidence);
    }
}
