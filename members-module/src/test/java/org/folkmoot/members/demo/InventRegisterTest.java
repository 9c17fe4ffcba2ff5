package org.folkmoot.members.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
    void thePairsAreOfEightKinds() {
        assertThat(register.pairs()).hasSize(80);
        assertThat(register.pairs().stream().map(PlantedPair::kind).distinct()).hasSize(8);
        assertThat(register.pairs()).allSatisfy(each -> assertThat(each.first()).isLessThan(each.second()));
    }
}
