package org.folkmoot.members.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.HistoryLine;
import org.folkmoot.members.model.Invitation;
import org.folkmoot.members.model.Invitation.Kind;
import org.folkmoot.members.model.Invitation.State;
import org.folkmoot.members.model.Invitations;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.PersonStatus;
import org.folkmoot.members.model.Records;
import org.folkmoot.members.register.EndAMembership;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.links.LinkSigner;
import org.folkmoot.platform.refusals.NotFound;

/** Somebody says no to becoming a member as staff, at any time, or yes to staying as a public member. */
@ApplicationScoped
public class AnswerAnInvitation {

    private static final String NO = "Does not wish to be a member";

    private final LinkSigner links;
    private final Invitations invitations;
    private final People people;
    private final EndAMembership end;
    private final AdmitFromAnInvitation admit;
    private final Records records;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    AnswerAnInvitation() {
        this.links = null;
        this.invitations = null;
        this.people = null;
        this.end = null;
        this.admit = null;
        this.records = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public AnswerAnInvitation(
            LinkSigner links,
            Invitations invitations,
            People people,
            EndAMembership end,
            AdmitFromAnInvitation admit,
            Records records,
            Audit audit,
            CurrentActor actor,
            Clock clock) {
        this.links = links;
        this.invitations = invitations;
        this.people = people;
        this.end = end;
        this.admit = admit;
        this.records = records;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** The invitation that a link belongs to. */
    public Optional<Invitation> look(String purpose, String token) {
        return links.verify(purpose, token).flatMap(signed -> invitations.find(signed.id()));
    }

    /** Says no by the link. Doing it twice changes nothing. */
    @Transactional
    public Optional<Invitation> sayNo(String token) {
        Optional<Invitation> found = look(StaffLetters.OPT_OUT, token);
        found.ifPresent(each -> actor.run(Actor.byLink(each.person()), () -> decline(each.id(), "By the link")));
        return found;
    }

    /** The office records that somebody said no. */
    @Transactional
    public void recordNo(long id, String how) {
        decline(id, how);
    }

    private void decline(long id, String how) {
        Invitation invitation = invitations.lock(id).orElseThrow(() -> NotFound.of("invitation", id));
        boolean open = invitation.state() == State.WAITS || invitation.state() == State.JOINED;
        if (!invitation.kind().unlessTheyObject() || !open) {
            return;
        }
        PersonId who = invitation.person();
        Person person = people.find(who).orElseThrow(() -> NotFound.of("person", who));
        boolean staff = invitation.constituency().equals(person.constituency());
        if (invitation.state() == State.JOINED && staff && person.status().belongs()) {
            end.end(who, NO);
        }
        if (person.status() == PersonStatus.INVITED || person.status() == PersonStatus.LEFT) {
            person.stands(PersonStatus.OPTED_OUT, person.leftOn());
        }
        people.flush();
        invitations.end(id, State.OPTED_OUT, TrustClock.today(clock), how);
        records.happened(who, new HistoryLine(clock.instant(), actor.get().name(), NO + ": " + how));
        audit.wrote("staff.optout", "person:" + who, how);
    }

    /** True where a no can be taken back: nothing of the record rests on it. Who was a member joins again on the record. */
    public boolean canWaitAgain(Invitation invitation) {
        return invitation.state() == State.OPTED_OUT
                && people.find(invitation.person())
                        .filter(each -> each.status() == PersonStatus.OPTED_OUT && each.leftOn() == null)
                        .isPresent();
    }

    /** Takes back a no that was recorded by mistake: they become a member on their day unless they say no again. */
    @Transactional
    public void takeBackNo(long id) {
        Invitation invitation = invitations.lock(id).orElseThrow(() -> NotFound.of("invitation", id));
        if (!canWaitAgain(invitation)) {
            return;
        }
        PersonId who = invitation.person();
        people.find(who).orElseThrow().undecided(PersonStatus.INVITED);
        people.flush();
        invitations.waitAgain(id);
        String words = "Their no to the invitation was taken back";
        records.happened(who, new HistoryLine(clock.instant(), actor.get().name(), words));
        audit.wrote("staff.optout-back", "person:" + who, words);
    }

    /** Says yes to staying, by the link; true where they are a member now. */
    @Transactional
    public boolean sayYes(String token) {
        return look(StaffLetters.STAY, token)
                .map(each -> actor.as(Actor.byLink(each.person()), () -> accept(each.id())))
                .orElse(false);
    }

    private boolean accept(long id) {
        Invitation invitation = invitations.lock(id).orElseThrow(() -> NotFound.of("invitation", id));
        LocalDate today = TrustClock.today(clock);
        boolean open = invitation.kind() == Kind.PUBLIC
                && invitation.state() == State.WAITS
                && !invitation.countsOn().isBefore(today);
        return invitation.state() == State.JOINED || open && admit.admit(invitation, "By the link");
    }
}
