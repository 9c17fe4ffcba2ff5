package org.folkmoot.members.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.constitution.DecideByASmallRule;
import org.folkmoot.members.model.Absence;
import org.folkmoot.members.model.Absences;
import org.folkmoot.members.model.HistoryLine;
import org.folkmoot.members.model.Memberships;
import org.folkmoot.members.model.Notes;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Records;
import org.folkmoot.members.model.rules.OnlyAMemberCanMove;
import org.folkmoot.members.model.rules.TemporaryAbsenceKeepsTheMembership;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;

/**
 * Records that a member is away for a time. While they are, a new address makes no transfer and a file of leavers ends
 * no membership of staff; on the last day the office has a task to ask where they are.
 */
@ApplicationScoped
public class KeepAnAbsence {

    private final Absences absences;
    private final People people;
    private final Memberships memberships;
    private final Records records;
    private final DecideByASmallRule decide;
    private final Notes notes;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    KeepAnAbsence() {
        this.absences = null;
        this.people = null;
        this.memberships = null;
        this.records = null;
        this.decide = null;
        this.notes = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public KeepAnAbsence(
            Absences absences,
            People people,
            Memberships memberships,
            Records records,
            DecideByASmallRule decide,
            Notes notes,
            Audit audit,
            CurrentActor actor,
            Clock clock) {
        this.absences = absences;
        this.people = people;
        this.memberships = memberships;
        this.records = records;
        this.decide = decide;
        this.notes = notes;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** All of somebody's, the newest first. */
    public List<Absence> of(PersonId id) {
        audit.read(id, "temporary absences");
        return absences.of(id);
    }

    /** Records one. */
    @Transactional
    public void begin(PersonId id, LocalDate from, LocalDate until, String reason) {
        if (people.find(id).isEmpty()) {
            throw NotFound.of("person", id);
        }
        RuleBroken.check(new OnlyAMemberCanMove(memberships.activeOf(id).orElse(null)));
        TemporaryAbsenceKeepsTheMembership rule =
                new TemporaryAbsenceKeepsTheMembership(from, until, TrustClock.today(clock));
        RuleBroken.check(rule);
        absences.begin(id, from, until, reason, clock.instant(), actor.get().name());
        String words = "Away from " + Words.date(from) + " to " + Words.date(until);
        decide.decided(id, rule, "STAYS", words + ". Your membership stays as it is.", rule.inputs(), reason);
        notes.write(
                id,
                "A temporary absence ends: ask where they live or work now",
                actor.get().name(),
                clock.instant(),
                until);
        note(id, "absence.begin", words);
    }

    /** They are back. */
    @Transactional
    public void end(PersonId id, long absence) {
        if (absences.end(id, absence, TrustClock.today(clock))) {
            note(id, "absence.end", "Back from a temporary absence");
        }
    }

    /** They are still away: the end was recorded in error. */
    @Transactional
    public void goOn(PersonId id, long absence) {
        if (absences.end(id, absence, null)) {
            note(id, "absence.go-on", "Still away: the end of the absence was taken back");
        }
    }

    private void note(PersonId id, String action, String words) {
        records.happened(id, new HistoryLine(clock.instant(), actor.get().name(), words));
        audit.wrote(action, "person:" + id, words);
    }
}
