package org.folkmoot.members.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.BatchDetails;
import org.folkmoot.members.model.Decision;
import org.folkmoot.members.model.Employment;
import org.folkmoot.members.model.Finding;
import org.folkmoot.members.model.Records;
import org.folkmoot.members.model.rules.ContractCountsForTheStaffConstituency;
import org.folkmoot.members.model.rules.OnlyEmployeesAreStaff;
import org.folkmoot.members.model.rules.StaffMembershipEndsWithTheWork;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.Rule;
import org.jspecify.annotations.Nullable;

/** Keeps why a file of staff or of leavers did what it did to somebody: the contract that counted, or the work that ended. */
@ApplicationScoped
class DecideOnStaff {

    private static final String EVIDENCE = "The trust’s file of staff.";

    private final Records records;
    private final PresentConstitution constitution;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    DecideOnStaff() {
        this.records = null;
        this.constitution = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    DecideOnStaff(Records records, PresentConstitution constitution, CurrentActor actor, Clock clock) {
        this.records = records;
        this.constitution = constitution;
        this.actor = actor;
        this.clock = clock;
    }

    /** They are invited, because their contract counts. */
    void invited(PersonId person, BatchDetails details, Seat seat) {
        Employment work = Employment.of(details, TrustClock.today(clock));
        Rule rule = new ContractCountsForTheStaffConstituency(work.from(), work.until(), work.on());
        String words = work.until() == null
                ? "You work for the trust under a contract without a fixed term."
                : "You work for the trust under a contract of twelve months or more, or have done so for as long.";
        keep(person, rule, "INVITED", seat, words, work.inputs(), EVIDENCE);
    }

    /** They are not invited, because of their contract. */
    void refused(PersonId person, BatchDetails details) {
        LocalDate today = TrustClock.today(clock);
        OnlyEmployeesAreStaff employees =
                new OnlyEmployeesAreStaff(constitution.get().terms(), details.contract());
        Employment work = Employment.of(details, today);
        Rule rule = employees.broken()
                ? employees
                : new ContractCountsForTheStaffConstituency(work.from(), work.until(), work.on());
        String inputs = employees.broken() ? employees.inputs() : work.inputs();
        keep(person, rule, "REFUSED", null, rule.words(), inputs, EVIDENCE);
    }

    /** Their membership ended, because they left. */
    void left(PersonId person, @Nullable LocalDate day) {
        LocalDate today = TrustClock.today(clock);
        Employment work = new Employment(null, null, day == null ? today : day, today);
        Rule rule = new StaffMembershipEndsWithTheWork(work.left(), today);
        keep(person, rule, "ENDED", null, rule.words(), work.inputs(), "The trust’s file of leavers.");
    }

    private void keep(
            PersonId person,
            Rule rule,
            String outcome,
            @Nullable Seat seat,
            String words,
            String inputs,
            String evidence) {
        records.decided(new Decision(
                0,
                person,
                clock.instant(),
                constitution.get().version(),
                Finding.of(rule).rule(),
                rule.clause(),
                outcome,
                seat == null ? null : seat.constituency(),
                seat == null ? null : seat.classCode(),
                words,
                inputs,
                actor.get().name(),
                evidence));
    }
}
