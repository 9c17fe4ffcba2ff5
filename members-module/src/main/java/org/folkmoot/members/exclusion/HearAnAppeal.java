package org.folkmoot.members.exclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.folkmoot.contracts.members.MemberChanged;
import org.folkmoot.members.admission.Letters;
import org.folkmoot.members.constitution.DecideByASmallRule;
import org.folkmoot.members.model.ExclusionCase;
import org.folkmoot.members.model.ExclusionCase.State;
import org.folkmoot.members.model.ExclusionStep;
import org.folkmoot.members.model.Exclusions;
import org.folkmoot.members.model.HistoryLine;
import org.folkmoot.members.model.Memberships;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.PersonStatus;
import org.folkmoot.members.model.Records;
import org.folkmoot.members.model.rules.ExclusionStandsForThat;
import org.folkmoot.members.register.GoOnAsAMember;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.events.EventPublisher;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.platform.settings.TrustSettings;

/** An appeal against an exclusion is lodged and heard; one that is quashed or lifted restores what they were. */
@ApplicationScoped
public class HearAnAppeal {

    private final Exclusions exclusions;
    private final People people;
    private final Memberships memberships;
    private final GoOnAsAMember goOn;
    private final Records records;
    private final DecideByASmallRule decide;
    private final Letters letters;
    private final TrustSettings trust;
    private final EventPublisher events;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    HearAnAppeal() {
        this.exclusions = null;
        this.people = null;
        this.memberships = null;
        this.goOn = null;
        this.records = null;
        this.decide = null;
        this.letters = null;
        this.trust = null;
        this.events = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public HearAnAppeal(
            Exclusions exclusions,
            People people,
            Memberships memberships,
            GoOnAsAMember goOn,
            Records records,
            DecideByASmallRule decide,
            Letters letters,
            TrustSettings trust,
            EventPublisher events,
            Audit audit,
            CurrentActor actor,
            Clock clock) {
        this.exclusions = exclusions;
        this.people = people;
        this.memberships = memberships;
        this.goOn = goOn;
        this.records = records;
        this.decide = decide;
        this.letters = letters;
        this.trust = trust;
        this.events = events;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** Records that somebody appealed. */
    @Transactional
    public void lodge(long id, LocalDate on, String words) {
        ExclusionCase found = locked(id, State.APPEALED);
        exclusions.appealed(id, on, words);
        note(found, "An appeal was lodged");
    }

    /** Takes an appeal back that was withdrawn before it was heard, or recorded by mistake; another can be recorded. */
    @Transactional
    public void takeBack(long id) {
        ExclusionCase found = locked(id, State.STANDS);
        exclusions.appealTakenBack(id);
        note(found, "The appeal was withdrawn, or had been recorded by mistake");
    }

    /** Records how it ended, and restores what they were unless it was upheld. */
    @Transactional
    public void end(long id, State outcome, LocalDate on, String by, String words) {
        ExclusionCase found = locked(id, outcome);
        exclusions.ended(id, outcome, on, by, words);
        ExclusionStep step = new ExclusionStep(found.state(), outcome);
        // Why is seen by those alone who decide about it, and was written to the person.
        decide.decided(found.person(), step.rule(), step.outcome(), step.words(), step.inputs(), "Heard by " + by);
        if (!outcome.excludes()) {
            restore(found);
        }
        note(found, "Exclusion: " + outcome.words().toLowerCase(Locale.UK));
        people.find(found.person()).ifPresent(person -> tell(person, outcome, words));
    }

    private void restore(ExclusionCase found) {
        Person person = people.find(found.person()).orElseThrow(() -> NotFound.of("person", found.person()));
        if (person.status() != PersonStatus.EXCLUDED) {
            return;
        }
        boolean ended = memberships.of(person.id()).stream()
                .findFirst()
                .filter(each -> ExcludeAPerson.REASON.equals(each.endReason()))
                .isPresent();
        person.stands(found.formerStatus(), found.formerLeftOn());
        if (ended) {
            goOn.goOn(person, ExcludeAPerson.REASON);
            person.stands(found.formerStatus(), found.formerLeftOn());
        }
        people.flush();
        events.publish(new MemberChanged(person.id()));
    }

    private void tell(Person person, State outcome, String words) {
        String what = outcome == State.UPHELD
                ? "Your appeal was heard. The exclusion stays in force, for this reason:"
                : "You are no longer excluded, and your membership is what it was. The reason is:";
        letters.tell(
                person,
                "exclusion-outcome",
                "Your membership of " + trust.trustName(),
                "We wrote to you that you were excluded from membership of " + trust.trustName() + ".\n\n" + what + "\n"
                        + words + "\n");
    }

    private ExclusionCase locked(long id, State next) {
        ExclusionCase found = exclusions.lock(id).orElseThrow(() -> NotFound.of("exclusion", id));
        RuleBroken.check(new ExclusionStandsForThat(found.state(), next));
        return found;
    }

    private void note(ExclusionCase found, String words) {
        records.happened(
                found.person(), new HistoryLine(clock.instant(), actor.get().name(), words));
        audit.wrote("exclusion.change", "person:" + found.person(), words);
    }
}
