package org.folkmoot.members.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NicknamesTest {

    private final Nicknames nicknames = Nicknames.all();

    @Test
    void namesOfOneFamilyStandForOneAnother() {
        assertThat(nicknames.same("margaret", "peggy")).isTrue();
        assertThat(nicknames.same("bill", "will")).isTrue();
        assertThat(nicknames.same("ann", "ann")).isTrue();
    }

    @Test
    void namesOfDifferentFamiliesDoNot() {
        assertThat(nicknames.same("margaret", "mary")).isFalse();
        assertThat(nicknames.same("bert", "rob")).isTrue();
        assertThat(nicknames.same("albert", "robert")).isFalse();
    }

    @Test
    void keysHaveNoAccents() {
        assertThat(nicknames.othersOf("siobhan")).containsExactly("shiv");
    }
}
