package org.folkmoot.members.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Batch.Kind;
import org.folkmoot.members.model.Batch.State;
import org.folkmoot.members.model.Batches;
import org.folkmoot.members.model.Contact;
import org.folkmoot.members.model.ContactChannel;
import org.folkmoot.members.model.Invitation;
import org.folkmoot.members.model.Invitations;
import org.folkmoot.members.model.MailAddress;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.PersonName;
import org.folkmoot.members.model.PersonStatus;
import org.folkmoot.platform.clock.TrustClock;
import org.jspecify.annotations.Nullable;

/** Lets people have been invited by a file that was applied nine days ago; the first of them has said no. */
@ApplicationScoped
class DemoInvited {

    private static final int AGO = 9;
    private static final int SAID_NO_AGO = 2;

    private final PresentConstitution constitution;
    private final People people;
    private final Batches batches;
    private final Invitations invitations;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    DemoInvited() {
        this.constitution = null;
        this.people = null;
        this.batches = null;
        this.invitations = null;
        this.clock = null;
    }

    @Inject
    DemoInvited(
            PresentConstitution constitution, People people, Batches batches, Invitations invitations, Clock clock) {
        this.constitution = constitution;
        this.people = people;
        this.batches = batches;
        this.invitations = invitations;
        this.clock = clock;
    }

    /** The address of somebody with this name. */
    static String mail(String name) {
        return name.substring(0, name.indexOf(' ')).toLowerCase(Locale.ROOT) + "@demo.example";
    }

    /** A file that was applied. */
    long applied(Kind kind, String fileName) {
        long id = batches.begin(new Batches.Begun(kind, fileName, null, null, null, clock.instant(), DemoOffice.NAME));
        batches.become(id, State.APPLIED);
        return id;
    }

    /** Puts these people on record and invites them. */
    void invite(List<String> names, long file, Invitation.Kind kind, String constituency, @Nullable String classCode) {
        LocalDate invited = TrustClock.today(clock).minusDays(AGO);
        for (int i = 0; i < names.size(); i++) {
            boolean saidNo = i == 0;
            long id = invitations.begin(new Invitations.Begun(
                    people.add(person(names.get(i), kind, saidNo)).id(),
                    file,
                    kind,
                    constituency,
                    classCode,
                    constitution.get().version(),
                    invited,
                    invited.plusDays(constitution.get().terms().daysToOptOut())));
            if (saidNo) {
                invitations.end(
                        id, Invitation.State.OPTED_OUT, TrustClock.today(clock).minusDays(SAID_NO_AGO), "By the link");
            }
        }
    }

    private Person person(String name, Invitation.Kind kind, boolean saidNo) {
        String[] parts = name.split(" ");
        String source = kind == Invitation.Kind.STAFF ? "staff-file" : "patient-file";
        Person person = new Person(new PersonName(null, parts[0], parts[1]), clock.instant(), source);
        person.reachBy(new Contact(new MailAddress(mail(name)), null, ContactChannel.EMAIL));
        person.undecided(saidNo ? PersonStatus.OPTED_OUT : PersonStatus.INVITED);
        return person;
    }
}
