package org.folkmoot.architecture;

import org.junit.jupiter.api.Test;

/** Time comes from a clock, and names say something. */
class WritingTest extends RuleTest {

    @Test
    void timeComesFromAClock() {
        isKept(Writing::timeComesFromAClock);
    }

    @Test
    void aLookAtTheWallIsFound() {
        bites(Writing::timeComesFromAClock, "ReadsTheWall");
    }

    @Test
    void namesSayWhatAClassIs() {
        isKept(Writing::namesSayWhatAClassIs);
    }

    @Test
    void aNameThatSaysNothingIsFound() {
        bites(Writing::namesSayWhatAClassIs, "ThingManager");
    }
}
