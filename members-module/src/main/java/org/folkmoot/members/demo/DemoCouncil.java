package org.folkmoot.members.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.folkmoot.members.council.LayOutTheSeats;
import org.folkmoot.members.demo.PeopleFile.Governor;
import org.folkmoot.members.model.Council;
import org.folkmoot.members.model.Council.Seat;
import org.folkmoot.members.model.Council.Term;
import org.folkmoot.members.model.GovernorRecords;
import org.folkmoot.members.model.GovernorRecords.Mark;
import org.folkmoot.members.model.HowSeated;
import org.folkmoot.members.model.Person;
import org.folkmoot.platform.clock.TrustClock;
import org.jspecify.annotations.Nullable;

/**
 * Fills the council: the pack's governors first, then invented members and appointed governors; every ninth seat stays
 * vacant. Some interests, declarations, training and a year of meetings come with it.
 */
@ApplicationScoped
class DemoCouncil {

    private static final int VACANT = 9;
    private static final int UNDECLARED = 7;
    private static final int QUARTERS = 4;
    private static final String NONE = "None declared";

    private static final List<String> INTERESTS = List.of(
            "Trustee of a local charity for carers",
            "Member of a political party",
            "Relative employed by the trust",
            "Director of a company that sells to the NHS");

    private static final List<String> APPOINTED =
            List.of("Councillor Hilary Marsh", "Councillor Dev Chandra", "Dr Ruth Abara", "Professor Ian Lovell");

    private final LayOutTheSeats layOut;
    private final Council council;
    private final GovernorRecords records;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    DemoCouncil() {
        this.layOut = null;
        this.council = null;
        this.records = null;
        this.clock = null;
    }

    @Inject
    DemoCouncil(LayOutTheSeats layOut, Council council, GovernorRecords records, Clock clock) {
        this.layOut = layOut;
        this.council = council;
        this.records = records;
        this.clock = clock;
    }

    void seat(List<Governor> governors, List<Person> people, List<Person> members) {
        layOut.layOut();
        Set<Integer> seated = new HashSet<>();
        Set<Long> used = new HashSet<>();
        List<Long> terms = new ArrayList<>();
        for (Seat each : council.seats()) {
            int known = known(each, governors, seated);
            if (known >= 0) {
                terms.add(begin(each, governors.get(known), people.get(known)));
            } else if (fill(each, used, members, terms) && each.position() % VACANT == 0) {
                council.end(terms.remove(terms.size() - 1), lastYear().plusMonths(8), "Resigned");
            }
        }
        meetings(terms);
    }

    private static int known(Seat seat, List<Governor> governors, Set<Integer> seated) {
        for (int i = 0; i < governors.size(); i++) {
            Governor each = governors.get(i);
            if (each.constituency().equals(seat.constituency())
                    && Objects.equals(each.classCode(), seat.classCode())
                    && seated.add(i)) {
                return i;
            }
        }
        return -1;
    }

    private long begin(Seat seat, Governor governor, Person person) {
        long term = council.begin(term(
                seat, person.id().value(), person.name().full(), governor.from(), governor.to(), HowSeated.ELECTED));
        records.declare(term, governor.from(), NONE.equals(governor.interests()) ? null : governor.interests());
        records.declared(term, lastYear(), true, "");
        return term;
    }

    private boolean fill(Seat seat, Set<Long> used, List<Person> members, List<Long> terms) {
        LocalDate from = lastYear();
        LocalDate to = from.plusYears(3).minusDays(1);
        if (seat.elected()) {
            Person person = next(members, used, seat);
            if (person == null) {
                return false;
            }
            terms.add(
                    council.begin(term(seat, person.id().value(), person.name().full(), from, to, HowSeated.ELECTED)));
        } else {
            String name = APPOINTED.get(seat.position() % APPOINTED.size());
            terms.add(council.begin(term(seat, null, name, from, to, HowSeated.APPOINTED)));
        }
        note(terms.get(terms.size() - 1), seat.position(), from);
        return true;
    }

    private static Term term(
            Seat seat, @Nullable Long person, String name, LocalDate from, LocalDate to, HowSeated how) {
        return new Term(0, seat.id(), person, name, from, to, how, null, null);
    }

    private void note(long term, int position, LocalDate from) {
        boolean declares = position % INTERESTS.size() == 0;
        if (declares) {
            records.declare(term, from, "Adviser to a charity that the trust pays");
            records.interestsOf(term).forEach(each -> records.endInterest(term, each.id(), from.plusMonths(6)));
        }
        records.declare(term, from, declares ? INTERESTS.get(position % 3) : null);
        records.trained(term, from.plusWeeks(3), "Induction for governors");
        if (position % UNDECLARED != 0) {
            records.declared(term, from.plusMonths(2), true, "");
            enteredInError(term, from);
        }
    }

    private void enteredInError(long term, LocalDate from) {
        records.declared(term, from.plusMonths(1), true, "");
        records.trained(term, from.plusWeeks(4), "Induction for directors");
        records.declarationsOf(term).stream()
                .filter(each -> each.on().equals(from.plusMonths(1)))
                .forEach(each -> records.takeBackDeclaration(term, each.id(), true));
        records.trainingOf(term).stream().limit(1).forEach(each -> records.takeBackTraining(term, each.id(), true));
    }

    private static @Nullable Person next(List<Person> members, Set<Long> used, Seat seat) {
        return members.stream()
                .filter(each -> each.status().belongs())
                .filter(each -> Objects.equals(seat.constituency(), each.constituency()))
                .filter(each -> Objects.equals(seat.classCode(), each.classCode()))
                .filter(each -> used.add(each.id().value()))
                .findFirst()
                .orElse(null);
    }

    private void meetings(List<Long> terms) {
        notHeld();
        LocalDate first = lastYear().plusMonths(1).withDayOfMonth(15);
        for (int i = 0; i < QUARTERS; i++) {
            long meeting = records.meet(first.plusMonths(i * 3L), "Council of governors, general meeting");
            Map<Long, Mark> marks = new HashMap<>();
            for (long term : terms) {
                long dice = (term + i * 5L) % VACANT;
                marks.put(term, dice == 0 ? Mark.ABSENT : dice == 1 ? Mark.APOLOGIES : Mark.PRESENT);
            }
            records.mark(meeting, marks);
        }
    }

    /** A meeting that was put off. */
    private void notHeld() {
        long meeting = records.meet(lastYear().plusMonths(2), "Council of governors, extraordinary meeting");
        records.takeBackMeeting(meeting, true);
    }

    private LocalDate lastYear() {
        return TrustClock.today(clock).minusYears(1).withDayOfMonth(1);
    }
}
