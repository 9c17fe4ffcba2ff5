package org.folkmoot.members.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.folkmoot.contracts.members.MemberLeft;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.guardian.TellTheGuardian;
import org.folkmoot.members.model.Application;
import org.folkmoot.members.model.ApplicationState;
import org.folkmoot.members.model.Applications;
import org.folkmoot.members.model.ConsentLine.Subject;
import org.folkmoot.members.model.Consents;
import org.folkmoot.members.model.Decision;
import org.folkmoot.members.model.Exclusions;
import org.folkmoot.members.model.HistoryLine;
import org.folkmoot.members.model.Memberships;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.PersonStatus;
import org.folkmoot.members.model.Records;
import org.folkmoot.members.model.rules.NoExclusionStands;
import org.folkmoot.members.model.rules.ParentOrGuardianHasAgreed;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.events.EventPublisher;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Accepts or refuses an application, or takes that back. */
@ApplicationScoped
public class DecideAnApplication {

    private final Applications applications;
    private final People people;
    private final Memberships memberships;
    private final Records records;
    private final AdmitAPerson admit;
    private final Letters letters;
    private final TellTheGuardian guardian;
    private final Exclusions exclusions;
    private final Consents consents;
    private final PresentConstitution constitution;
    private final EventPublisher events;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    DecideAnApplication() {
        this.applications = null;
        this.people = null;
        this.memberships = null;
        this.records = null;
        this.admit = null;
        this.letters = null;
        this.guardian = null;
        this.exclusions = null;
        this.consents = null;
        this.constitution = null;
        this.events = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public DecideAnApplication(
            Applications applications,
            People people,
            Memberships memberships,
            Records records,
            AdmitAPerson admit,
            Letters letters,
            TellTheGuardian guardian,
            Exclusions exclusions,
            Consents consents,
            PresentConstitution constitution,
            EventPublisher events,
            Audit audit,
            CurrentActor actor,
            Clock clock) {
        this.applications = applications;
        this.people = people;
        this.memberships = memberships;
        this.records = records;
        this.admit = admit;
        this.letters = letters;
        this.guardian = guardian;
        this.exclusions = exclusions;
        this.consents = consents;
        this.constitution = constitution;
        this.events = events;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** Accepts into a constituency; the office may choose another than was asked for, and says why. */
    @Transactional
    public void accept(long id, @Nullable String constituency, @Nullable String classCode, String reason) {
        Application application = locked(id);
        Person person = personOf(application);
        checkThePerson(person);
        boolean asAsked = constituency == null || constituency.equals(application.constituency());
        Long decision = asAsked
                ? application.decisionId()
                : (Long) records.decided(byTheOffice(person, "ACCEPTED", constituency, classCode, reason));
        String where = constituency == null ? application.constituency() : constituency;
        decide(application, ApplicationState.ACCEPTED, reason);
        admit.admit(person, where, asAsked ? application.classCode() : classCode, decision);
    }

    /** Refuses with a reason that the person is told. */
    @Transactional
    public void refuse(long id, String reason) {
        Application application = locked(id);
        Person person = personOf(application);
        records.decided(byTheOffice(person, "REFUSED", null, null, reason));
        decide(application, ApplicationState.REFUSED, reason);
        person.undecided(PersonStatus.REFUSED);
        happened(person, "Application refused: " + reason);
        letters.refused(person, reason);
        guardian.refused(person, reason);
    }

    /** Takes the decision back: the application waits again. */
    @Transactional
    public void undo(long id) {
        Application application = locked(id);
        Person person = personOf(application);
        boolean accepted = application.state() == ApplicationState.ACCEPTED;
        application.queue();
        if (accepted) {
            memberships.activeOf(person.id()).ifPresent(each -> each.end(TrustClock.today(clock), "Accepted in error"));
            events.publish(new MemberLeft(person.id(), TrustClock.today(clock)));
        }
        person.undecided(PersonStatus.APPLICANT);
        happened(person, "The decision on the application was taken back");
        audit.wrote("application.undo", "person:" + person.id(), "waits for the office again");
    }

    private void checkThePerson(Person person) {
        boolean stands = exclusions
                .standingLike(person.lastKey(), person.firstKey(), person.born(), person.mailKey())
                .isPresent();
        RuleBroken.check(new NoExclusionStands(stands, actor.get().may(Permission.DECIDE_EXCLUSIONS)));
        RuleBroken.check(new ParentOrGuardianHasAgreed(
                constitution.get().terms(),
                person.born(),
                TrustClock.today(clock),
                consents.stands(person.id(), Subject.GUARDIAN)));
    }

    private Application locked(long id) {
        return applications.lock(id).orElseThrow(() -> NotFound.of("application", id));
    }

    private Person personOf(Application application) {
        return people.find(application.person()).orElseThrow(() -> NotFound.of("person", application.person()));
    }

    private void decide(Application application, ApplicationState next, String reason) {
        Instant now = clock.instant();
        application.decide(next, now, actor.get().name(), reason);
        applications.release(application.id());
        audit.wrote(
                "application." + (next == ApplicationState.ACCEPTED ? "accept" : "refuse"),
                "person:" + application.person(),
                reason);
    }

    private void happened(Person person, String words) {
        records.happened(
                person.id(), new HistoryLine(clock.instant(), actor.get().name(), words));
    }

    private Decision byTheOffice(
            Person person, String outcome, @Nullable String constituency, @Nullable String classCode, String reason) {
        return new Decision(
                0,
                person.id(),
                clock.instant(),
                constitution.get().version(),
                "DecidedByTheOffice",
                "",
                outcome,
                constituency,
                classCode,
                reason,
                "decided by hand",
                actor.get().name());
    }
}
