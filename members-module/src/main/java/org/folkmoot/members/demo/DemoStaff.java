package org.folkmoot.members.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Batch.Kind;
import org.folkmoot.members.model.Batch.State;
import org.folkmoot.members.model.Batches;
import org.folkmoot.members.model.Constituency;
import org.folkmoot.members.model.ConstituencyKind;
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

/** Lets a file of staff and a file of leavers have been applied, so that invitations and offers are there to see. */
@ApplicationScoped
class DemoStaff {

    private static final List<String> NAMES =
            List.of("Ines Quill", "Oswin Tarn", "Perpetua Lund", "Rafe Okonjo", "Sunniva Bray", "Tobin Eyre");
    private static final int EVERY = 61;
    private static final int MOST = 5;
    private static final int DAYS = 60;

    private final PresentConstitution constitution;
    private final People people;
    private final Batches batches;
    private final Invitations invitations;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    DemoStaff() {
        this.constitution = null;
        this.people = null;
        this.batches = null;
        this.invitations = null;
        this.clock = null;
    }

    @Inject
    DemoStaff(PresentConstitution constitution, People people, Batches batches, Invitations invitations, Clock clock) {
        this.constitution = constitution;
        this.people = people;
        this.batches = batches;
        this.invitations = invitations;
        this.clock = clock;
    }

    void plant(List<DemoPerson> invented, List<PersonId> numbers) {
        Constituency staff =
                constitution.get().ofKind(ConstituencyKind.STAFF).findFirst().orElse(null);
        if (staff != null && staff.automatic()) {
            invite(staff);
        }
        offer(invented, numbers);
    }

    private void invite(Constituency staff) {
        LocalDate today = TrustClock.today(clock);
        long file = file(Kind.STAFF, "starters.csv");
        String group = staff.classes().isEmpty() ? null : staff.classes().get(0).code();
        for (int i = 0; i < NAMES.size(); i++) {
            String[] name = NAMES.get(i).split(" ");
            Person person = new Person(new PersonName(null, name[0], name[1]), clock.instant(), "staff-file");
            person.reachBy(new Contact(
                    new MailAddress(name[0].toLowerCase(Locale.ROOT) + "@demo.example"), null, ContactChannel.EMAIL));
            boolean saidNo = i == 0;
            person.undecided(saidNo ? PersonStatus.OPTED_OUT : PersonStatus.INVITED);
            long id = invitations.begin(new Invitations.Begun(
                    people.add(person).id(),
                    file,
                    Invitation.Kind.STAFF,
                    staff.code(),
                    group,
                    constitution.get().version(),
                    today.minusDays(9),
                    today.minusDays(9).plusDays(constitution.get().terms().daysToOptOut())));
            if (saidNo) {
                invitations.end(id, Invitation.State.OPTED_OUT, today.minusDays(2), "By the link");
            }
        }
    }

    private void offer(List<DemoPerson> invented, List<PersonId> numbers) {
        LocalDate today = TrustClock.today(clock);
        List<String> open = constitution
                .get()
                .ofKind(ConstituencyKind.PUBLIC)
                .map(Constituency::code)
                .toList();
        long file = file(Kind.LEAVERS, "leavers.csv");
        int offered = 0;
        for (int i = 0; i < invented.size() && offered < MOST; i++) {
            DemoPerson each = invented.get(i);
            if (each.left() != null && open.contains(each.constituency()) && i > offered * EVERY) {
                invitations.begin(new Invitations.Begun(
                        numbers.get(i),
                        file,
                        Invitation.Kind.PUBLIC,
                        Objects.requireNonNull(each.constituency()),
                        null,
                        constitution.get().version(),
                        today.minusDays(5L + offered),
                        today.minusDays(5L + offered).plusDays(DAYS)));
                offered++;
            }
        }
    }

    private long file(Kind kind, String name) {
        long id = batches.begin(new Batches.Begun(kind, name, "", null, null, null, clock.instant(), "job start"));
        batches.become(id, State.APPLIED);
        return id;
    }
}
