package org.folkmoot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The rules look at the whole product; a rule over nothing would always pass. */
class HouseTest {

    @Test
    void everyModuleOfTheRepositoryIsLookedAt() {
        House house = House.product();

        assertThat(house.modules()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(house.modules())
                .allSatisfy(module -> assertThat(house.classes()).as(module).anyMatch(type -> house.moduleOf(type)
                        .equals(module)));
    }

    @Test
    void theFloorAndTheContractsAreLookedAt() {
        assertThat(House.product().classes())
                .extracting(type -> type.getPackageName())
                .contains("org.folkmoot.contracts", "org.folkmoot.platform.access", "org.folkmoot.nhsuk.view");
    }
}
