package org.folkmoot.members.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.admission.JoinRequest;
import org.folkmoot.members.admission.TakeAnApplication;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.guardian.NameTheGuardian;
import org.folkmoot.members.model.Application;
import org.folkmoot.members.model.ApplicationState;
import org.folkmoot.members.model.Applications;
import org.folkmoot.members.model.Connection;
import org.folkmoot.members.model.Contact;
import org.folkmoot.members.model.ContactChannel;
import org.folkmoot.members.model.Guardian;
import org.folkmoot.members.model.Guardian.Relation;
import org.folkmoot.members.model.MailAddress;
import org.folkmoot.members.model.Needs;
import org.folkmoot.members.model.PersonName;
import org.folkmoot.members.model.PostalAddress;
import org.folkmoot.members.model.rules.ConsentOfAGuardianIsAskedFor;
import org.folkmoot.members.postcodes.PackAreas.PackArea;
import org.folkmoot.platform.clock.TrustClock;
import org.jspecify.annotations.Nullable;

/** A few applications that wait for the office: without mail, not confirmed, too young, unsure. */
@ApplicationScoped
class DemoApplications {

    private static final List<PersonName> MORE = List.of(
            new PersonName("Mrs", "Winifred", "Halloran"),
            new PersonName(null, "Abdul", "Mannan"),
            new PersonName("Mr", "Cyril", "Beaumont"),
            new PersonName(null, "Ngozi", "Umeh"),
            new PersonName("Ms", "Petra", "Vasileva"),
            new PersonName(null, "Dafydd", "Rhys-Price"),
            new PersonName("Miss", "Ivy", "Cartledge"),
            new PersonName(null, "Satnam", "Dhillon"));

    private final TakeAnApplication take;
    private final Applications applications;
    private final NameTheGuardian guardian;
    private final PresentConstitution constitution;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    DemoApplications() {
        this.take = null;
        this.applications = null;
        this.guardian = null;
        this.constitution = null;
        this.clock = null;
    }

    @Inject
    DemoApplications(
            TakeAnApplication take,
            Applications applications,
            NameTheGuardian guardian,
            PresentConstitution constitution,
            Clock clock) {
        this.guardian = guardian;
        this.take = take;
        this.applications = applications;
        this.constitution = constitution;
        this.clock = clock;
    }

    void send(List<PackArea> table) {
        LocalDate today = TrustClock.today(clock);
        boolean members = !constitution.get().constituencies().isEmpty();
        send(table.get(0), "Doris", "Whitfield", members ? today.minusYears(84) : null, Connection.LIVES_HERE, null, 2);
        send(
                table.get(1),
                "Kofi",
                "Asante",
                members ? today.minusYears(41) : null,
                Connection.LIVES_HERE,
                "kofi.asante@people.example",
                9);
        if (members) {
            send(
                    table.get(2),
                    "Ella",
                    "Marsh",
                    today.minusYears(11),
                    Connection.LIVES_HERE,
                    "ella.marsh@people.example",
                    3);
            send(
                    table.get(3),
                    "Tomos",
                    "Pryce",
                    today.minusYears(58),
                    Connection.UNSURE,
                    "tomos.pryce@people.example",
                    1);
            sendMore(table, today);
            sendYoung(table.get(5), today.minusYears(14).minusDays(40));
        }
    }

    /** Somebody who may join but not agree alone, where the constitution has such; the mother has not answered yet. */
    private void sendYoung(PackArea area, LocalDate born) {
        boolean asked = new ConsentOfAGuardianIsAskedFor(constitution.get(), born, TrustClock.today(clock)).broken();
        if (asked) {
            PersonId young =
                    send(area, "Rosa", "Lindqvist", born, Connection.LIVES_HERE, "rosa.lindqvist@people.example", 2);
            guardian.name(
                    young,
                    new Guardian(
                            "Marit Lindqvist",
                            Relation.PARENT,
                            new MailAddress("marit.lindqvist@people.example"),
                            null));
        }
    }

    /** Letters of the last weeks that the office has not got round to. */
    private void sendMore(List<PackArea> table, LocalDate today) {
        for (int i = 0; i < MORE.size(); i++) {
            send(
                    table.get((7 * i + 4) % table.size()),
                    MORE.get(i).first(),
                    MORE.get(i).last(),
                    today.minusYears(23 + 6L * i).minusDays(31L * i),
                    i % 4 == 3 ? Connection.UNSURE : Connection.LIVES_HERE,
                    null,
                    4 + 2 * i);
        }
    }

    private PersonId send(
            PackArea area,
            @Nullable String first,
            String last,
            @Nullable LocalDate born,
            Connection connection,
            @Nullable String mail,
            int daysAgo) {
        Instant sent = clock.instant().minus(Duration.ofDays(daysAgo));
        Contact contact = mail == null
                ? new Contact(null, null, ContactChannel.POST)
                : new Contact(new MailAddress(mail), null, ContactChannel.EMAIL);
        Application taken = take.take(
                        new JoinRequest(
                                connection,
                                new PersonName(null, first, last),
                                born,
                                new PostalAddress("12 Example Road", null, area.authorityName(), null, area.postcode()),
                                null,
                                null,
                                contact,
                                Needs.NONE,
                                List.of(),
                                List.of(),
                                List.of(),
                                "demo"),
                        sent)
                .application();
        if (taken.state() == ApplicationState.AWAITING_CONFIRMATION) {
            applications.lock(taken.id()).ifPresent(Application::queue);
        }
        return taken.person();
    }
}
