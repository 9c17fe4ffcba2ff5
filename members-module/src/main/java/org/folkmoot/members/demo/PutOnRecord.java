package org.folkmoot.members.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Choices;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Decision;
import org.folkmoot.members.model.HistoryLine;
import org.folkmoot.members.model.Membership;
import org.folkmoot.members.model.Memberships;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.Records;
import org.folkmoot.platform.clock.TrustClock;

/** Puts an invented person on record with a membership, a decision and a history. */
@ApplicationScoped
class PutOnRecord {

    private static final String WHO = "job start";

    private final People people;
    private final Memberships memberships;
    private final Choices choices;
    private final Records records;
    private final PresentConstitution constitution;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PutOnRecord() {
        this.people = null;
        this.memberships = null;
        this.choices = null;
        this.records = null;
        this.constitution = null;
    }

    @Inject
    PutOnRecord(
            People people,
            Memberships memberships,
            Choices choices,
            Records records,
            PresentConstitution constitution) {
        this.people = people;
        this.memberships = memberships;
        this.choices = choices;
        this.records = records;
        this.constitution = constitution;
    }

    Person put(DemoPerson demo) {
        Instant at = demo.joined().atTime(10, 0).atZone(TrustClock.LONDON).toInstant();
        Person person = new Person(demo.name(), at, "demo");
        person.bornOn(demo.born());
        person.moveTo(demo.address(), demo.place());
        person.reachBy(demo.contact());
        person.need(demo.needs());
        if (demo.contact().mail() != null) {
            person.mailConfirmed(at);
        }
        people.add(person);
        belong(person, demo, at);
        if (!demo.topics().isEmpty()) {
            choices.choose(person.id(), Choices.Kind.INTEREST, demo.topics(), Set.of(), at);
        }
        if (!demo.networks().isEmpty()) {
            choices.choose(person.id(), Choices.Kind.NETWORK, demo.networks(), Set.copyOf(demo.networks()), at);
        }
        return person;
    }

    private void belong(Person person, DemoPerson demo, Instant at) {
        LocalDate joined = demo.joined();
        if (demo.constituency() == null) {
            person.signedUp(joined);
            records.happened(person.id(), new HistoryLine(at, WHO, "Signed up"));
            return;
        }
        Constitution present = constitution.get();
        String name = present.nameOf(demo.constituency(), demo.classCode());
        long decision = records.decided(decision(person, demo, present, name, at));
        Membership membership = memberships.add(new Membership(
                person.id(), demo.constituency(), demo.classCode(), present.version(), decision, joined));
        person.memberOf(demo.constituency(), demo.classCode(), joined);
        records.happened(person.id(), new HistoryLine(at, WHO, "Became a member of " + name));
        LocalDate left = demo.left();
        if (left != null) {
            membership.end(left, "Asked to leave");
            person.left(left);
            records.happened(
                    person.id(),
                    new HistoryLine(
                            left.atTime(11, 0).atZone(TrustClock.LONDON).toInstant(), WHO, "Left: asked to leave"));
        }
    }

    private static Decision decision(Person person, DemoPerson demo, Constitution present, String name, Instant at) {
        return LikeAnApplicant.of(demo, present)
                .map(each -> new Decision(
                        0,
                        person.id(),
                        at,
                        present.version(),
                        each.option().rule(),
                        each.option().clause(),
                        each.outcome(),
                        each.option().constituency(),
                        each.option().classCode(),
                        each.option().why(),
                        each.inputs(),
                        WHO,
                        "Invented for the demonstration."))
                .orElseGet(() -> takenOver(person, demo, present, name, at));
    }

    private static Decision takenOver(Person person, DemoPerson demo, Constitution present, String name, Instant at) {
        String clause = present.constituency(demo.constituency())
                .map(each -> each.clause())
                .orElse("");
        return new Decision(
                0,
                person.id(),
                at,
                present.version(),
                "TakenOver",
                clause,
                "CLEAR",
                demo.constituency(),
                demo.classCode(),
                "On record as a member of " + name + " before this system.",
                "invented for the demonstration",
                WHO);
    }
}
