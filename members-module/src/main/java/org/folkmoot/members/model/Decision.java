package org.folkmoot.members.model;

import java.time.Instant;
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
