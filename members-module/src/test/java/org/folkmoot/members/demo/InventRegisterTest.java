package org.folkmoot.members.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.folkmoot.members.demo.InventRegister.Register;
import org.junit.jupiter.api.Test;

class InventRegisterTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 10, 2);

    private final Register register = InventedRegisters.small(1200, 80, TODAY);

    @Test
    void theSameSeedGivesTheSameRegister() {
        assertThat(InventedRegisters.small(1200, 80, TODAY)).isEqualTo(register);
    }

    @Test
    void thereAreAsManyMembersAsWantedAndTheirDaysLieBehind() {
        assertThat(register.people().stream().filter(each -> each.left() == null))
                .hasSize(1200);
        assertThat(register.people())
                .allSatisfy(each -> assertThat(each.joined()).isBeforeOrEqualTo(TODAY))
                .allSatisfy(
                        each -> assertThat(each.left() == null || each.left().isBefore(TODAY))
                                .isTrue());
    }

    @Test
    void areasAndAgesFollowTheFigures() {
        long first = register.people().stream()
                .filter(each -> each.place().authority().equals("E09000004"))
                .count();
        List<LocalDate> born = register.people().stream()
                .map(DemoPerson::born)
                .filter(Objects::nonNull)
                .toList();
        long old = born.stream()
                .filter(each -> each.isBefore(TODAY.minusYears(60)))
                .count();

        assertThat((double) first / register.people().size()).isCloseTo(0.75, within(0.05));
        assertThat((double) old / born.size()).isCloseTo(0.25, within(0.05));
    }

    @Test
    void membersOfStaffAreOfAnAgeAtWhichPeopleWork() {
        Set<Integer> again = register.pairs().stream().map(PlantedPair::second).collect(Collectors.toSet());
        List<Integer> ages = IntStream.range(0, register.people().size())
                .filter(each -> !again.contains(each))
                .mapToObj(register.people()::get)
                .filter(each -> "staff".equals(each.constituency()) && each.born() != null)
                .map(each -> (int) ChronoUnit.YEARS.between(Objects.requireNonNull(each.born()), TODAY))
                .toList();

        assertThat(ages).hasSizeGreaterThan(50).allMatch(age -> age >= 18 && age <= 66);
        assertThat(ages.stream().filter(age -> age < 40)).hasSizeBetween(ages.size() / 4, ages.size() * 3 / 4);
    }

    @Test
    void whoWorksForTheTrustWasGrownUpOnJoining() {
        assertThat(register.people())
                .filteredOn(each -> "staff".equals(each.constituency()) && each.born() != null)
                .allSatisfy(each -> assertThat(each.joined())
                        .isAfterOrEqualTo(Objects.requireNonNull(each.born()).plusYears(16)));
    }

    @Test
    void thePairsAreOfEightKinds() {
        assertThat(register.pairs()).hasSize(80);
        assertThat(register.pairs().stream().map(PlantedPair::kind).distinct()).hasSize(8);
        assertThat(register.pairs()).allSatisfy(each -> assertThat(each.first()).isLessThan(each.second()));
    }
}
