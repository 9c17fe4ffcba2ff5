package org.folkmoot.members.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.demo.InventRegister.Register;
import org.folkmoot.members.duplicates.Scans;
import org.folkmoot.members.model.BulkRegister.Entry;
import org.folkmoot.members.model.Duplicates.Row;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.store.JdbiBulkRegister;
import org.folkmoot.members.store.JdbiDuplicates;
import org.folkmoot.members.store.MembersUnit;
import org.folkmoot.members.testing.People;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How many of the planted pairs the scan finds, and how much of what it finds is false: the figures are printed. */
class PlantedPairsIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated("members");

    @Test
    void nearlyAllPlantedPairsAreFoundAndHardlyAnythingElse() {
        Register register = InventedRegisters.small(5000, 300, LocalDate.of(2023, 10, 2));
        try (MembersUnit unit = new MembersUnit(DATABASE)) {
            List<PersonId> numbers = unit.tx(() -> new JdbiBulkRegister(unit.jdbi()).add(entries(register)));
            JdbiDuplicates duplicates = new JdbiDuplicates(unit.jdbi());

            long start = System.nanoTime();
            Scans.run(unit, duplicates);
            long millis = (System.nanoTime() - start) / 1_000_000;

            check(register, numbers, duplicates.waiting(0, 5000), millis);
        }
    }

    private static void check(Register register, List<PersonId> numbers, List<Row> rows, long millis) {
        Set<List<Long>> found = new HashSet<>();
        rows.forEach(each -> found.add(List.of(each.low(), each.high())));
        Map<PlantedPair.Kind, Integer> missed = new EnumMap<>(PlantedPair.Kind.class);
        int right = 0;
        for (PlantedPair pair : register.pairs()) {
            boolean hit = found.contains(List.of(
                    numbers.get(pair.first()).value(),
                    numbers.get(pair.second()).value()));
            right += hit ? 1 : 0;
            missed.merge(pair.kind(), hit ? 0 : 1, Integer::sum);
        }
        Set<List<Long>> planted = new HashSet<>();
        register.pairs()
                .forEach(each -> planted.add(List.of(
                        numbers.get(each.first()).value(),
                        numbers.get(each.second()).value())));
        rows.stream()
                .filter(each -> !planted.contains(List.of(each.low(), each.high())))
                .forEach(each -> System.out.println("Not planted: " + each));
        double share = 100.0 * right / register.pairs().size();
        double wrong = 100.0 * (rows.size() - right) / Math.max(1, rows.size());
        System.out.printf(
                "Duplicates: %d of %d planted pairs found (%.1f %%), %d of %d found are not planted (%.1f %%), missed by"
                        + " kind %s, %d ms for %,d records%n",
                right,
                register.pairs().size(),
                share,
                rows.size() - right,
                rows.size(),
                wrong,
                missed,
                millis,
                numbers.size());
        assertThat(share).isGreaterThanOrEqualTo(95.0);
        assertThat(wrong).isLessThanOrEqualTo(2.0);
    }

    private static List<Entry> entries(Register register) {
        List<Entry> entries = new ArrayList<>();
        for (DemoPerson each : register.people()) {
            Person person = new Person(each.name(), People.CREATED, "demo");
            person.bornOn(each.born());
            person.moveTo(each.address(), each.place());
            person.reachBy(each.contact());
            person.signedUp(each.joined());
            entries.add(new Entry(person, List.of(), null, List.of(), List.of()));
        }
        return entries;
    }
}
