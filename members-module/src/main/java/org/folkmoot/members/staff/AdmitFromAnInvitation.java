package org.folkmoot.members.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.admission.AdmitAPerson;
import org.folkmoot.members.admission.FindTheConstituency;
import org.folkmoot.members.admission.FindTheConstituency.Assessment;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Connection;
import org.folkmoot.members.model.ConstituencyKind;
import org.folkmoot.members.model.Decision;
import org.folkmoot.members.model.Invitation;
import org.folkmoot.members.model.Invitation.Kind;
import org.folkmoot.members.model.Invitation.State;
import org.folkmoot.members.model.Invitations;
import org.folkmoot.members.model.Memberships;
import org.folkmoot.members.model.Option;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.PersonStatus;
import org.folkmoot.members.model.Records;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.NotFound;

/** Makes the person of an invitation a member, with the decision that it rests on, or says why not. */
@ApplicationScoped
public class AdmitFromAnInvitation {

    private static final Set<PersonStatus> MAY = Set.of(
            PersonStatus.INVITED,
            PersonStatus.LEFT,
            PersonStatus.SUPPORTER,
            PersonStatus.APPLICANT,
            PersonStatus.REFUSED);

    private final Invitations invitations;
    private final People people;
    private final Memberships memberships;
    private final FindTheConstituency find;
    private final PresentConstitution constitution;
    private final AdmitAPerson admit;
    private final Records records;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    AdmitFromAnInvitation() {
        this.invitations = null;
        this.people = null;
        this.memberships = null;
        this.find = null;
        this.constitution = null;
        this.admit = null;
        this.records = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public AdmitFromAnInvitation(
            Invitations invitations,
            People people,
            Memberships memberships,
            FindTheConstituency find,
            PresentConstitution constitution,
            AdmitAPerson admit,
            Records records,
            Audit audit,
            CurrentActor actor,
            Clock clock) {
        this.invitations = invitations;
        this.people = people;
        this.memberships = memberships;
        this.find = find;
        this.constitution = constitution;
        this.admit = admit;
        this.records = records;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** True where they are a member now; otherwise the invitation is withdrawn with the reason. */
    @Transactional
    public boolean admit(Invitation invitation, String how) {
        PersonId id = invitation.person();
        Person person = people.find(id).orElseThrow(() -> NotFound.of("person", id));
        LocalDate today = TrustClock.today(clock);
        if (memberships.activeOf(id).isPresent() || !MAY.contains(person.status())) {
            String why = memberships.activeOf(id).isPresent()
                    ? "A member already: nobody is in two constituencies"
                    : "The record says “" + person.status().words() + "”";
            invitations.end(invitation.id(), State.WITHDRAWN, today, why);
            audit.wrote("staff.withdraw", "person:" + id, why);
            return false;
        }
        long decision = records.decided(decision(invitation, person));
        admit.admit(person, invitation.constituency(), invitation.classCode(), decision);
        invitations.end(invitation.id(), State.JOINED, today, how);
        return true;
    }

    /** A patient who is eligible for a public constituency was invited to that one. */
    private Connection connection(Invitation invitation) {
        boolean patients = constitution
                .get()
                .constituency(invitation.constituency())
                .filter(each -> each.kind() == ConstituencyKind.PATIENT)
                .isPresent();
        return invitation.kind() == Kind.STAFF
                ? Connection.STAFF
                : patients ? Connection.SERVICE_USER : Connection.LIVES_HERE;
    }

    private Decision decision(Invitation invitation, Person person) {
        boolean automatic = invitation.kind().unlessTheyObject();
        LocalDate born = Objects.requireNonNullElse(person.born(), LocalDate.EPOCH);
        Assessment assessment =
                find.assess(connection(invitation), born, person.address().postcode(), null);
        Option option = assessment.verdict().options().stream()
                .filter(each -> each.constituency().equals(invitation.constituency()))
                .filter(each -> Objects.equals(each.classCode(), invitation.classCode()))
                .findFirst()
                .orElse(null);
        return new Decision(
                0,
                person.id(),
                clock.instant(),
                assessment.constitution().version(),
                option == null ? "DecidedByTheOffice" : option.rule(),
                option == null ? "" : option.clause(),
                assessment.verdict().outcome().name(),
                invitation.constituency(),
                invitation.classCode(),
                option == null ? "Taken over from the invitation." : option.why(),
                assessment.applicant().inputs(),
                actor.get().name(),
                automatic
                        ? (invitation.kind() == Kind.STAFF
                                        ? "The trust’s file of staff"
                                        : "The trust’s file of patients")
                                + "; invited on " + Words.date(invitation.invitedOn())
                                + " and did not say no."
                        : assessment.evidence());
    }
}
