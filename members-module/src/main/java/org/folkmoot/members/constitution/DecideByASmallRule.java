package org.folkmoot.members.constitution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.Decision;
import org.folkmoot.members.model.Finding;
import org.folkmoot.members.model.Records;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.refusals.Rule;

/** Keeps a decision that rests on one rule alone, under the version of the constitution that is in force. */
@ApplicationScoped
public class DecideByASmallRule {

    private static final int LONGEST = 500;

    private final Records records;
    private final PresentConstitution constitution;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    DecideByASmallRule() {
        this.records = null;
        this.constitution = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public DecideByASmallRule(Records records, PresentConstitution constitution, CurrentActor actor, Clock clock) {
        this.records = records;
        this.constitution = constitution;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Keeps it.
     *
     * @param words for the person
     * @param inputs what the rule was asked about, in a line that is read back when decisions are decided again
     * @param evidence what showed it
     */
    public void decided(PersonId person, Rule rule, String outcome, String words, String inputs, String evidence) {
        records.decided(new Decision(
                0,
                person,
                clock.instant(),
                constitution.get().version(),
                Finding.of(rule).rule(),
                rule.clause(),
                outcome,
                null,
                null,
                words,
                inputs,
                actor.get().name(),
                evidence.length() <= LONGEST ? evidence : evidence.substring(0, LONGEST)));
    }
}
