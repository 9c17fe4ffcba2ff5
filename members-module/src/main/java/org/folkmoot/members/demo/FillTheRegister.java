package org.folkmoot.members.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.demo.InventRegister.Register;
import org.folkmoot.members.demo.PeopleFile.Invented;
import org.folkmoot.members.model.BulkRegister;
import org.folkmoot.members.model.BulkRegister.Chosen;
import org.folkmoot.members.model.BulkRegister.Entry;
import org.folkmoot.members.model.BulkRegister.Grounds;
import org.folkmoot.members.model.BulkRegister.Said;
import org.folkmoot.members.model.BulkRegister.Stay;
import org.folkmoot.members.model.Choices;
import org.folkmoot.members.model.ConsentLine.Subject;
import org.folkmoot.members.model.Constituency;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.HistoryLine;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.ResidenceBasis;
import org.folkmoot.members.postcodes.PackAreas.PackArea;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.packs.Pack;

/** Fills the register of a trust with members up to the number that the pack names, a thousand at a time. */
@ApplicationScoped
class FillTheRegister {

    private static final String WHO = "job start";
    private static final String GONE = "Asked to leave";
    private static final int OBJECTS = 40;

    private final Pack pack;
    private final PresentConstitution constitution;
    private final BulkRegister bulk;
    private final DemoReturns returns;
    private final DemoLifecycle lifecycle;
    private final DemoDesk desk;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    FillTheRegister() {
        this.pack = null;
        this.constitution = null;
        this.bulk = null;
        this.returns = null;
        this.lifecycle = null;
        this.desk = null;
        this.clock = null;
    }

    @Inject
    FillTheRegister(
            Pack pack,
            PresentConstitution constitution,
            BulkRegister bulk,
            DemoReturns returns,
            DemoLifecycle lifecycle,
            DemoDesk desk,
            Clock clock) {
        this.pack = pack;
        this.constitution = constitution;
        this.bulk = bulk;
        this.returns = returns;
        this.lifecycle = lifecycle;
        this.desk = desk;
        this.clock = clock;
    }

    /** Adds members until there are as many as wanted; returns the numbers of those added. */
    List<PersonId> fill(Invented wanted, List<PackArea> areas, int already) {
        String figures = pack.text(Population.FILE).orElse("");
        int missing = wanted.members() - already;
        if (missing <= 0 || figures.isEmpty()) {
            return List.of();
        }
        Population population = Population.of(figures, areas);
        Register register = new InventRegister(wanted, constitution.get(), population, TrustClock.today(clock))
                .invent(missing, wanted.pairs());
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < register.people().size(); i++) {
            entries.add(entry(register.people().get(i), i % OBJECTS == 0));
        }
        List<PersonId> numbers = bulk.add(entries);
        returns.plant(register.people(), numbers);
        lifecycle.plant(register.people(), numbers);
        desk.plant(register.people(), numbers);
        return numbers;
    }

    private Entry entry(DemoPerson demo, boolean objects) {
        Instant at = at(demo.joined(), 10);
        Person person = person(demo, at);
        person.object(objects, false);
        List<HistoryLine> history = new ArrayList<>();
        String code = demo.constituency();
        if (code == null) {
            history.add(new HistoryLine(at, WHO, "Signed up"));
            return new Entry(person, List.of(), null, history, chosen(demo, at), said(objects, at), null, null);
        }
        Constitution present = constitution.get();
        String name = present.nameOf(code, demo.classCode());
        history.add(new HistoryLine(at, WHO, "Became a member of " + name));
        LocalDate left = demo.left();
        if (left != null) {
            history.add(new HistoryLine(at(left, 11), WHO, "Left: asked to leave"));
        }
        Stay stay = new Stay(
                code, demo.classCode(), demo.joined(), left, left == null ? null : GONE, ResidenceBasis.SELF_DECLARED);
        return new Entry(
                person,
                List.of(stay),
                grounds(demo, code, present, name, at),
                history,
                chosen(demo, at),
                said(objects, at),
                null,
                null);
    }

    private static List<Said> said(boolean objects, Instant at) {
        return objects ? List.of(new Said(Subject.REGISTER, at, WHO, "On the form by which they joined")) : List.of();
    }

    private static Person person(DemoPerson demo, Instant at) {
        Person person = new Person(demo.name(), at, "demo");
        person.bornOn(demo.born());
        person.moveTo(demo.address(), demo.place());
        person.reachBy(demo.contact());
        person.need(demo.needs());
        if (demo.contact().mail() != null) {
            person.mailConfirmed(at);
        }
        belong(person, demo);
        return person;
    }

    private static void belong(Person person, DemoPerson demo) {
        String code = demo.constituency();
        if (code == null) {
            person.signedUp(demo.joined());
        } else {
            person.memberOf(code, demo.classCode(), demo.joined());
        }
        LocalDate left = demo.left();
        if (left != null) {
            person.left(left);
        }
    }

    private static Grounds grounds(DemoPerson demo, String code, Constitution present, String name, Instant at) {
        return LikeAnApplicant.of(demo, present)
                .map(each -> new Grounds(
                        at,
                        present.version(),
                        each.option().rule(),
                        each.option().clause(),
                        each.outcome(),
                        code,
                        demo.classCode(),
                        each.option().why(),
                        each.inputs(),
                        WHO))
                .orElseGet(() -> takenOver(demo, code, present, name, at));
    }

    private static Grounds takenOver(DemoPerson demo, String code, Constitution present, String name, Instant at) {
        return new Grounds(
                at,
                present.version(),
                "TakenOver",
                present.constituency(code).map(Constituency::clause).orElse(""),
                "CLEAR",
                code,
                demo.classCode(),
                "On record as a member of " + name + " before this system.",
                "invented for the demonstration",
                WHO);
    }

    private static List<Chosen> chosen(DemoPerson demo, Instant at) {
        List<Chosen> all = new ArrayList<>();
        demo.topics().forEach(each -> all.add(new Chosen(Choices.Kind.INTEREST, each, at, false)));
        demo.networks().forEach(each -> all.add(new Chosen(Choices.Kind.NETWORK, each, at, true)));
        return all;
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(TrustClock.LONDON).toInstant();
    }
}
