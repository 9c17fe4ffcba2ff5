package org.folkmoot.members.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.members.MembersImported;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.demo.PeopleFile.Governor;
import org.folkmoot.members.demo.PeopleFile.Lead;
import org.folkmoot.members.duplicates.FindDuplicates;
import org.folkmoot.members.model.Contact;
import org.folkmoot.members.model.ContactChannel;
import org.folkmoot.members.model.MailAddress;
import org.folkmoot.members.model.Needs;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.PersonName;
import org.folkmoot.members.model.Place;
import org.folkmoot.members.model.PostalAddress;
import org.folkmoot.members.postcodes.PackAreas;
import org.folkmoot.members.postcodes.PackAreas.PackArea;
import org.folkmoot.platform.access.Grants;
import org.folkmoot.platform.access.Role;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.database.Transactions;
import org.folkmoot.platform.events.EventPublisher;
import org.folkmoot.platform.jobs.Jobs;
import org.folkmoot.platform.packs.Pack;
import org.folkmoot.platform.start.OncePerBuild;
import org.folkmoot.platform.start.StartUpStep;

/** Puts the demo's people on record at the first start: governors, leads of networks, and invented members. */
@OncePerBuild
@ApplicationScoped
public class LoadDemoPeople implements StartUpStep {

    private static final int ORDER = 160;

    private final Pack pack;
    private final PackAreas areas;
    private final PresentConstitution constitution;
    private final People people;
    private final PutOnRecord put;
    private final FillTheRegister fill;
    private final DemoCouncil council;
    private final DemoBoard board;
    private final DemoApplications applications;
    private final Grants grants;
    private final Jobs jobs;
    private final EventPublisher events;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    LoadDemoPeople() {
        this.pack = null;
        this.areas = null;
        this.constitution = null;
        this.people = null;
        this.put = null;
        this.fill = null;
        this.council = null;
        this.board = null;
        this.applications = null;
        this.grants = null;
        this.jobs = null;
        this.events = null;
        this.transactions = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    LoadDemoPeople(
            Pack pack,
            PackAreas areas,
            PresentConstitution constitution,
            People people,
            PutOnRecord put,
            FillTheRegister fill,
            DemoCouncil council,
            DemoBoard board,
            DemoApplications applications,
            Grants grants,
            Jobs jobs,
            EventPublisher events,
            Transactions transactions,
            Audit audit,
            Clock clock) {
        this.pack = pack;
        this.areas = areas;
        this.constitution = constitution;
        this.people = people;
        this.put = put;
        this.fill = fill;
        this.council = council;
        this.board = board;
        this.applications = applications;
        this.grants = grants;
        this.jobs = jobs;
        this.events = events;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void run() {
        if (pack.demo() && transactions.inNew(() -> people.after(0, 1).isEmpty())) {
            pack.yaml("people.yaml", "schemas/members/people.json", PeopleFile.class)
                    .ifPresent(file -> transactions.runInNew(() -> load(file)));
        }
    }

    private void load(PeopleFile file) {
        LocalDate today = TrustClock.today(clock);
        List<PackArea> table = areas.rows();
        List<Person> all = new ArrayList<>();
        List<Person> governors =
                file.governors().stream().map(each -> governor(each, table)).toList();
        all.addAll(governors);
        file.leads().forEach(each -> all.add(lead(each, table, today)));
        InventPeople invent = new InventPeople(new Dice(file.invented().seed()), constitution.get(), table, today);
        List<Person> members =
                invent.invent(file.invented()).stream().map(put::put).toList();
        all.addAll(members);
        people.flush();
        council.seat(file.governors(), governors, members);
        board.fill();
        applications.send(table);
        List<PersonId> more = fill.fill(file.invented(), table, belonging(all));
        audit.wrote("demo.load", "people", all.size() + more.size() + " invented people");
        long last = all.get(all.size() - 1).id().value();
        events.publish(new MembersImported(
                all.get(0).id().value(),
                more.isEmpty() ? last : more.get(more.size() - 1).value()));
        if (!more.isEmpty()) {
            jobs.start(FindDuplicates.NAME, Map.of());
        }
    }

    private static int belonging(List<Person> all) {
        return (int) all.stream().filter(each -> each.status().belongs()).count();
    }

    private Person governor(Governor each, List<PackArea> table) {
        Person person = put.put(new DemoPerson(
                new PersonName(null, each.first(), each.last()),
                each.born(),
                address(each.postcode(), table),
                place(each.postcode(), table),
                mail(each.mail()),
                Needs.NONE,
                each.constituency(),
                each.classCode(),
                each.from().minusYears(2),
                null,
                List.of(),
                List.of()));
        grants.give(Subject.person(person.id().value()), Role.CONVENER, Scope.constituency(each.constituency()));
        return person;
    }

    private Person lead(Lead each, List<PackArea> table, LocalDate today) {
        Person person = put.put(new DemoPerson(
                new PersonName(null, each.first(), each.last()),
                null,
                address(each.postcode(), table),
                place(each.postcode(), table),
                mail(each.mail()),
                Needs.NONE,
                null,
                null,
                today.minusMonths(3),
                null,
                List.of(),
                List.of(each.network())));
        grants.give(Subject.person(person.id().value()), Role.CONVENER, Scope.network(each.network()));
        return person;
    }

    private static Contact mail(String address) {
        return new Contact(new MailAddress(address), null, ContactChannel.EMAIL);
    }

    private static PackArea area(String postcode, List<PackArea> table) {
        return table.stream()
                .filter(each -> each.postcode().written().equals(postcode))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("areas.csv has no postcode " + postcode));
    }

    private static PostalAddress address(String postcode, List<PackArea> table) {
        PackArea area = area(postcode, table);
        return new PostalAddress("1 Example Road", null, area.authorityName(), null, area.postcode());
    }

    private static Place place(String postcode, List<PackArea> table) {
        PackArea area = area(postcode, table);
        return new Place(area.authority(), area.ward());
    }
}
