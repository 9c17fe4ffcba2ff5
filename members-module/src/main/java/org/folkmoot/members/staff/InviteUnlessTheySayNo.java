package org.folkmoot.members.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Batch;
import org.folkmoot.members.model.Batch.Row;
import org.folkmoot.members.model.Batch.RowState;
import org.folkmoot.members.model.Batch.Verdict;
import org.folkmoot.members.model.HistoryLine;
import org.folkmoot.members.model.Invitation;
import org.folkmoot.members.model.Invitations;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.PersonStatus;
import org.folkmoot.members.model.PostcodeDirectory;
import org.folkmoot.members.model.Records;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.jspecify.annotations.Nullable;

/**
 * Takes somebody the way of an invitation, whichever file they stand in: the record, the invitation with its day, the
 * decision and letter, the history and the audit; and back again while they have neither joined nor said no.
 */
@ApplicationScoped
public class InviteUnlessTheySayNo {

    private final People people;
    private final Invitations invitations;
    private final PostcodeDirectory postcodes;
    private final PresentConstitution constitution;
    private final StaffLetters letters;
    private final Records records;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    InviteUnlessTheySayNo() {
        this.people = null;
        this.invitations = null;
        this.postcodes = null;
        this.constitution = null;
        this.letters = null;
        this.records = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public InviteUnlessTheySayNo(
            People people,
            Invitations invitations,
            PostcodeDirectory postcodes,
            PresentConstitution constitution,
            StaffLetters letters,
            Records records,
            Audit audit,
            CurrentActor actor,
            Clock clock) {
        this.people = people;
        this.invitations = invitations;
        this.postcodes = postcodes;
        this.constitution = constitution;
        this.letters = letters;
        this.records = records;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** Keeps why somebody is invited, and writes to them. */
    @FunctionalInterface
    interface Telling {

        /** Of this invitation, which makes them a member on this day. */
        void tell(Person person, long invitation, LocalDate on);
    }

    /** The row where they were invited before and it stands, or they said no; null where nothing is in the way. */
    @Nullable
    Row before(Row row, PersonId id, Invitation.Kind kind) {
        Invitation before = invitations.newestOf(id, kind).orElse(null);
        if (before == null) {
            return null;
        }
        return switch (before.state()) {
            case OPTED_OUT ->
                row.judged(
                        Verdict.NOTHING, id, "Said on " + before.endedOn() + " that they do not wish to be a member");
            case WAITS -> row.judged(Verdict.NOTHING, id, "Invited on " + before.invitedOn());
            case JOINED, WITHDRAWN -> null;
        };
    }

    /** Invites the person of a row, who is put on record where they are not yet. */
    Row invite(Batch batch, Row row, Invitation.Kind kind, Seat seat, Telling telling) {
        PersonId known = row.person();
        Person person = known == null ? put(row, kind) : people.find(known).orElseThrow();
        LocalDate today = TrustClock.today(clock);
        LocalDate on = constitution.get().terms().joiningUnlessRefused(today, batch.effectOn());
        long invitation = invitations.begin(new Invitations.Begun(
                person.id(),
                batch.id(),
                kind,
                seat.constituency(),
                seat.classCode(),
                constitution.get().version(),
                today,
                on));
        telling.tell(person, invitation, on);
        String words = "Invited to be a member of " + seat.name() + " from " + Words.date(on) + " unless they say no";
        records.happened(
                person.id(), new HistoryLine(clock.instant(), actor.get().name(), words));
        audit.wrote(who(kind) + ".invite", "person:" + person.id(), words);
        return row.done(person.id(), known == null, person.version());
    }

    private Person put(Row row, Invitation.Kind kind) {
        Person person =
                StaffPerson.of(Objects.requireNonNull(row.details()), clock.instant(), who(kind) + "-file", postcodes);
        person.undecided(PersonStatus.INVITED);
        return people.add(person);
    }

    /** Takes the invitation of a row back; who was put on record by it alone goes. */
    Row takeBack(Batch batch, Row row) {
        PersonId id = Objects.requireNonNull(row.person());
        Invitation invitation = invitations.of(batch.id(), id).orElse(null);
        if (invitation == null || invitation.state() != Invitation.State.WAITS) {
            return row.became(RowState.STAYED, "They have joined or said no since");
        }
        letters.withdraw(invitation.id());
        String action = who(invitation.kind()) + ".uninvite";
        if (row.made() && invitations.forgetMade(id, row.personVersion())) {
            audit.wrote(action, "person:" + id, "the file was taken back; the record is gone");
            return row.withoutPerson();
        }
        invitations.end(
                invitation.id(), Invitation.State.WITHDRAWN, TrustClock.today(clock), "The file was taken back");
        audit.wrote(action, "person:" + id, "the file was taken back");
        return row.became(RowState.UNDONE, row.reason());
    }

    private static String who(Invitation.Kind kind) {
        return kind == Invitation.Kind.STAFF ? "staff" : "patient";
    }
}
