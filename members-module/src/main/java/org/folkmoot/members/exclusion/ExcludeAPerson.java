package org.folkmoot.members.exclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.members.MemberLeft;
import org.folkmoot.members.admission.Letters;
import org.folkmoot.members.admission.TakeAwayAccess;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Decision;
import org.folkmoot.members.model.Exclusion;
import org.folkmoot.members.model.Exclusions;
import org.folkmoot.members.model.HistoryLine;
import org.folkmoot.members.model.Memberships;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.PersonStatus;
import org.folkmoot.members.model.Records;
import org.folkmoot.members.model.rules.GroundIsInTheConstitution;
import org.folkmoot.members.model.rules.RecordCanBeExcluded;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.events.EventPublisher;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.platform.settings.TrustSettings;

/** Excludes somebody from membership: the membership ends, and they are told the ground and that they may appeal. */
@ApplicationScoped
public class ExcludeAPerson {

    /** Why these memberships end. */
    static final String REASON = "Excluded";

    private final People people;
    private final Memberships memberships;
    private final Exclusions exclusions;
    private final Records records;
    private final PresentConstitution constitution;
    private final TakeAwayAccess access;
    private final Letters letters;
    private final TrustSettings trust;
    private final EventPublisher events;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ExcludeAPerson() {
        this.people = null;
        this.memberships = null;
        this.exclusions = null;
        this.records = null;
        this.constitution = null;
        this.access = null;
        this.letters = null;
        this.trust = null;
        this.events = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public ExcludeAPerson(
            People people,
            Memberships memberships,
            Exclusions exclusions,
            Records records,
            PresentConstitution constitution,
            TakeAwayAccess access,
            Letters letters,
            TrustSettings trust,
            EventPublisher events,
            Audit audit,
            CurrentActor actor,
            Clock clock) {
        this.people = people;
        this.memberships = memberships;
        this.exclusions = exclusions;
        this.records = records;
        this.constitution = constitution;
        this.access = access;
        this.letters = letters;
        this.trust = trust;
        this.events = events;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** Excludes; returns the exclusion's id. What others read of it names no ground. */
    @Transactional
    public long exclude(PersonId id, String code, String evidence, String decidedByWhom, LocalDate decidedOn) {
        Person person = people.find(id).orElseThrow(() -> NotFound.of("person", id));
        RuleBroken.check(new RecordCanBeExcluded(person.status()));
        Constitution present = constitution.get();
        RuleBroken.check(new GroundIsInTheConstitution(present.terms(), code));
        Exclusion ground = present.terms().exclusions().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
        long exclusion = exclusions.begin(new Exclusions.Begun(
                id,
                ground,
                present.version(),
                evidence,
                decidedByWhom,
                decidedOn,
                person.status(),
                person.leftOn(),
                clock.instant(),
                actor.get().name()));
        records.decided(new Decision(
                0,
                id,
                clock.instant(),
                present.version(),
                "GroundIsInTheConstitution",
                "",
                "EXCLUDED",
                null,
                null,
                "Excluded from membership. The ground and what showed it are kept by the trust secretary.",
                "",
                actor.get().name()));
        end(person);
        tell(person, ground);
        return exclusion;
    }

    private void end(Person person) {
        LocalDate today = TrustClock.today(clock);
        PersonId id = person.id();
        boolean belonged = person.status().belongs() || memberships.activeOf(id).isPresent();
        memberships.activeOf(id).ifPresent(each -> each.end(today, REASON));
        person.stands(PersonStatus.EXCLUDED, belonged ? today : person.leftOn());
        people.flush();
        access.whenTheyLeave(id);
        String words = "Excluded from membership";
        records.happened(id, new HistoryLine(clock.instant(), actor.get().name(), words));
        audit.wrote("member.exclude", "person:" + id, words);
        if (belonged) {
            events.publish(new MemberLeft(id, today));
        }
    }

    private void tell(Person person, Exclusion ground) {
        letters.tell(person, "exclusion-notice", "Your membership of " + trust.trustName(), """
                We write to tell you that you are excluded from membership of %s.

                The ground is: %s (%s).

                If you think that this is not right, you can appeal: write to the trust secretary and say why. We will \
                tell you when your appeal is heard, and what was decided.

                This decision is about membership only. It changes nothing about your care.
                """.formatted(
                        trust.trustName(), ground.words(), ground.clause()));
    }
}
