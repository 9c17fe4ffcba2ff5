package org.folkmoot.members.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.demo.PeopleFile.Governor;
import org.folkmoot.members.model.Constituency;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.Seats;
import org.folkmoot.members.model.Seats.Seat;
import org.folkmoot.platform.clock.TrustClock;
import org.jspecify.annotations.Nullable;

/** Fills the council's seats: with the pack's governors first, then with invented members; every ninth stays vacant. */
@ApplicationScoped
class DemoCouncil {

    private static final int VACANT = 9;

    private final PresentConstitution constitution;
    private final Seats seats;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    DemoCouncil() {
        this.constitution = null;
        this.seats = null;
        this.clock = null;
    }

    @Inject
    DemoCouncil(PresentConstitution constitution, Seats seats, Clock clock) {
        this.constitution = constitution;
        this.seats = seats;
        this.clock = clock;
    }

    void seat(List<Governor> governors, List<Person> people, List<Person> members) {
        List<Seat> all = new ArrayList<>();
        Set<Long> used = new HashSet<>();
        for (Constituency each : constitution.get().constituencies()) {
            if (each.classes().isEmpty()) {
                fill(all, used, each, null, each.seats(), governors, people, members);
            }
            each.classes().forEach(one -> fill(all, used, each, one.code(), one.seats(), governors, people, members));
        }
        constitution.get().appointed().forEach(each -> {
            for (int i = 0; i < each.seats(); i++) {
                all.add(new Seat(null, null, each.body(), null, null, null, null, null, all.size() + 1));
            }
        });
        seats.add(all);
    }

    private void fill(
            List<Seat> all,
            Set<Long> used,
            Constituency constituency,
            @Nullable String classCode,
            int number,
            List<Governor> governors,
            List<Person> people,
            List<Person> members) {
        int filled = 0;
        for (int i = 0; i < governors.size() && filled < number; i++) {
            Governor governor = governors.get(i);
            if (sits(governor, constituency, classCode)) {
                all.add(seat(people.get(i), governor, all.size() + 1));
                filled++;
            }
        }
        for (; filled < number; filled++) {
            Person holder = (all.size() + 1) % VACANT == 0 ? null : next(members, used, constituency, classCode);
            all.add(seat(constituency, classCode, holder, all.size() + 1));
        }
    }

    private static boolean sits(Governor governor, Constituency constituency, @Nullable String classCode) {
        return governor.constituency().equals(constituency.code()) && Objects.equals(governor.classCode(), classCode);
    }

    private static @Nullable Person next(
            List<Person> members, Set<Long> used, Constituency constituency, @Nullable String classCode) {
        return members.stream()
                .filter(each -> each.status().belongs())
                .filter(each -> constituency.code().equals(each.constituency()))
                .filter(each -> Objects.equals(classCode, each.classCode()))
                .filter(each -> used.add(each.id().value()))
                .findFirst()
                .orElse(null);
    }

    private static Seat seat(Person person, Governor governor, int position) {
        return new Seat(
                governor.constituency(),
                governor.classCode(),
                null,
                person.id().value(),
                person.name().full(),
                governor.from(),
                governor.to(),
                governor.interests(),
                position);
    }

    private Seat seat(Constituency constituency, @Nullable String classCode, @Nullable Person holder, int position) {
        LocalDate from = TrustClock.today(clock).minusYears(1).withDayOfMonth(1);
        return new Seat(
                constituency.code(),
                classCode,
                null,
                holder == null ? null : holder.id().value(),
                holder == null ? null : holder.name().full(),
                holder == null ? null : from,
                holder == null ? null : from.plusYears(3).minusDays(1),
                holder == null ? null : "None declared",
                position);
    }
}
