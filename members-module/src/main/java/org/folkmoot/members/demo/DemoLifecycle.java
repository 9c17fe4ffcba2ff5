package org.folkmoot.members.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.exclusion.ExcludeAPerson;
import org.folkmoot.members.exclusion.HearAnAppeal;
import org.folkmoot.members.model.Constituency;
import org.folkmoot.members.model.ConstituencyKind;
import org.folkmoot.members.model.Exclusion;
import org.folkmoot.members.model.Transfer.Origin;
import org.folkmoot.members.model.Transfer.Seat;
import org.folkmoot.members.model.Transfer.State;
import org.folkmoot.members.model.Transfers;
import org.folkmoot.members.model.Transfers.Begun;
import org.folkmoot.platform.clock.TrustClock;

/** Lets some of the invented members be under way somewhere, so that the office's queues have work to show. */
@ApplicationScoped
class DemoLifecycle {

    private static final int EVERY = 397;
    private static final int MOST = 9;
    private static final int[] EXCLUDED = {211, 613};

    private final PresentConstitution constitution;
    private final Transfers transfers;
    private final DemoStaff staff;
    private final DemoPatients patients;
    private final DemoDecided decided;
    private final ExcludeAPerson exclude;
    private final HearAnAppeal appeals;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    DemoLifecycle() {
        this.constitution = null;
        this.transfers = null;
        this.staff = null;
        this.patients = null;
        this.decided = null;
        this.exclude = null;
        this.appeals = null;
        this.clock = null;
    }

    @Inject
    DemoLifecycle(
            PresentConstitution constitution,
            Transfers transfers,
            DemoStaff staff,
            DemoPatients patients,
            DemoDecided decided,
            ExcludeAPerson exclude,
            HearAnAppeal appeals,
            Clock clock) {
        this.constitution = constitution;
        this.transfers = transfers;
        this.staff = staff;
        this.patients = patients;
        this.decided = decided;
        this.exclude = exclude;
        this.appeals = appeals;
        this.clock = clock;
    }

    /** Plants what waits among these people. */
    void plant(List<DemoPerson> people, List<PersonId> numbers) {
        plantTransfers(people, numbers);
        staff.plant(people, numbers);
        patients.plant(people);
        decided.plant(numbers);
        plantExclusions(people, numbers);
    }

    /** One stands, against one there is an appeal. */
    private void plantExclusions(List<DemoPerson> people, List<PersonId> numbers) {
        List<Exclusion> grounds = constitution.get().terms().exclusions();
        LocalDate today = TrustClock.today(clock);
        for (int i = 0; i < EXCLUDED.length && !grounds.isEmpty() && EXCLUDED[i] < people.size(); i++) {
            int place = EXCLUDED[i];
            if (people.get(place).left() == null && people.get(place).constituency() != null) {
                long id = exclude.exclude(
                        numbers.get(place),
                        grounds.get(i % grounds.size()).code(),
                        "Invented for the demonstration: two members of staff wrote down what happened on the day.",
                        "The membership panel of the council",
                        today.minusDays(12L + i));
                if (i == 0) {
                    appeals.lodge(id, today.minusDays(3), "Invented for the demonstration: it was somebody else.");
                }
            }
        }
    }

    private void plantTransfers(List<DemoPerson> people, List<PersonId> numbers) {
        List<Constituency> open =
                constitution.get().ofKind(ConstituencyKind.PUBLIC).toList();
        List<Begun> begun = new ArrayList<>();
        for (int i = EVERY; i < people.size() && begun.size() < MOST && open.size() > 1; i += EVERY) {
            DemoPerson person = people.get(i);
            boolean lives = open.stream().anyMatch(each -> each.code().equals(person.constituency()));
            if (lives && person.left() == null) {
                begun.add(transfer(person, numbers.get(i), open, begun.size()));
            }
        }
        transfers.begin(begun);
    }

    private Begun transfer(DemoPerson person, PersonId number, List<Constituency> open, int place) {
        Constituency to = open.stream()
                .filter(each -> !each.code().equals(person.constituency()))
                .skip(place % (open.size() - 1))
                .findFirst()
                .orElse(open.get(0));
        boolean asked = place % 3 != 1;
        return new Begun(
                number,
                asked ? Origin.ASKED : Origin.ADDRESS,
                asked ? State.ASKED : State.FOUND,
                new Seat(Objects.requireNonNull(person.constituency()), person.classCode()),
                new Seat(to.code(), null),
                asked ? "Moved house" : "The new address is in the area of " + to.name(),
                clock.instant().minus(Duration.ofHours(5L + 26L * place)),
                asked ? TrustClock.today(clock).minusDays(2L + 9L * place) : null);
    }
}
