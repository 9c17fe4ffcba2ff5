package org.folkmoot.members.model;

import java.time.Instant;
import org.folkmoot.contracts.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody may or may not be a member, as stored.
 *
 * @param outcome OPEN, CHOSEN, REFUSED or UNSURE
 * @param inputs what the rule was asked about
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
        String by) {}
