package org.folkmoot.members.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.admission.AdmitAPerson;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Constituency;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Decision;
import org.folkmoot.members.model.Option;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.Postcode;
import org.folkmoot.members.model.Records;
import org.folkmoot.members.model.Transfer.Seat;
import org.folkmoot.members.model.rules.ApplicantHasReachedTheMinimumAge;
import org.folkmoot.members.model.rules.ConstituencyExists;
import org.folkmoot.members.model.rules.OnlyWhoLeftJoinsAgain;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;

/** Lets somebody who left join again on the same record, with its history. */
@ApplicationScoped
public class RejoinAMember {

    private final People people;
    private final Records records;
    private final PresentConstitution constitution;
    private final ForeseeTheConstituency foresee;
    private final AdmitAPerson admit;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    RejoinAMember() {
        this.people = null;
        this.records = null;
        this.constitution = null;
        this.foresee = null;
        this.admit = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public RejoinAMember(
            People people,
            Records records,
            PresentConstitution constitution,
            ForeseeTheConstituency foresee,
            AdmitAPerson admit,
            Audit audit,
            CurrentActor actor,
            Clock clock) {
        this.people = people;
        this.records = records;
        this.constitution = constitution;
        this.foresee = foresee;
        this.admit = admit;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** Joins again today; what the constitution does not say is kept as the office's decision. */
    @Transactional
    public void rejoin(PersonId id, Seat to, String reason) {
        Person person = people.find(id).orElseThrow(() -> NotFound.of("person", id));
        RuleBroken.check(new OnlyWhoLeftJoinsAgain(person.status()));
        Constitution present = constitution.get();
        RuleBroken.check(new ConstituencyExists(present, to.constituency(), to.classCode()));
        Constituency target = present.constituency(to.constituency()).orElseThrow();
        LocalDate today = TrustClock.today(clock);
        LocalDate born = person.born();
        if (born != null) {
            RuleBroken.check(new ApplicantHasReachedTheMinimumAge(target, born, today));
        }
        long decision = records.decided(decision(person, present, target, to, reason));
        audit.wrote("member.rejoin", "person:" + id, reason);
        admit.admit(person, to.constituency(), to.classCode(), decision);
    }

    /** What speaks against this constituency, in words; empty where the constitution puts them there. */
    public String doubt(Person person, Seat to) {
        Constitution present = constitution.get();
        Constituency target = present.constituency(to.constituency()).orElse(null);
        LocalDate today = TrustClock.today(clock);
        if (target == null
                || foresee.option(person, target, to.classCode(), today).isPresent()) {
            return "";
        }
        Postcode postcode = person.address().postcode();
        return "By what is on record"
                + (postcode == null ? ", without an address," : ", with the postcode " + postcode.written() + ",")
                + " the constitution does not put them in "
                + present.nameOf(to.constituency(), to.classCode())
                + ". Select another constituency, or press “Join again” once more: then it is kept as the office’s own"
                + " decision, with how they asked";
    }

    private Decision decision(Person person, Constitution present, Constituency target, Seat to, String reason) {
        LocalDate today = TrustClock.today(clock);
        Option option = foresee.option(person, target, to.classCode(), today)
                .orElseGet(() -> new Option(
                        target.code(),
                        to.classCode(),
                        target.name(),
                        "Decided by the membership office: " + reason,
                        "DecidedByTheOffice",
                        target.clause()));
        return new Decision(
                0,
                person.id(),
                clock.instant(),
                present.version(),
                option.rule(),
                option.clause(),
                "REJOINED",
                to.constituency(),
                to.classCode(),
                option.why(),
                ForeseeTheConstituency.inputs(person, target, today),
                actor.get().name(),
                foresee.evidence(person));
    }
}
