package org.folkmoot.members.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.folkmoot.contracts.HeldPart;
import org.junit.jupiter.api.Test;

class NamedConstituenciesTest {

    private final NamedConstituencies named = new NamedConstituencies((constituency, classCode) ->
            constituency == null ? "" : "Name of " + constituency + (classCode == null ? "" : ", " + classCode));

    @Test
    void aConstituencyAndItsClassAreOneName() {
        HeldPart part = new HeldPart(
                "Your memberships",
                List.of("Constituency", "Class", "From"),
                List.of(
                        Arrays.asList("staff", "doctors", 1),
                        Arrays.asList("bexley", null, 2),
                        Arrays.asList(null, null, 3)));

        HeldPart read = named.in(part);

        assertThat(read.title()).isEqualTo("Your memberships");
        assertThat(read.columns()).containsExactly("Constituency", "From");
        assertThat(read.rows())
                .containsExactly(
                        Arrays.asList("Name of staff, doctors", 1),
                        Arrays.asList("Name of bexley", 2),
                        Arrays.asList(null, 3));
    }

    @Test
    void aConstituencyWithoutClassesIsNamedToo() {
        HeldPart part = new HeldPart("Why", List.of("Decided", "Constituency"), List.of(List.of("today", "bexley")));

        assertThat(named.in(part).rows()).containsExactly(List.of("today", "Name of bexley"));
    }

    @Test
    void aMoveNamesWhereItLedFromAndTo() {
        HeldPart part = new HeldPart(
                "Moves",
                List.of("From constituency", "From class", "To constituency", "To class", "Day"),
                List.of(
                        Arrays.asList("staff", "doctors", "bexley", null, 1),
                        Arrays.asList("bexley", null, null, null, 2)));

        HeldPart read = named.in(part);

        assertThat(read.columns()).containsExactly("From constituency", "To constituency", "Day");
        assertThat(read.rows())
                .containsExactly(
                        Arrays.asList("Name of staff, doctors", "Name of bexley", 1),
                        Arrays.asList("Name of bexley", null, 2));
    }

    @Test
    void whatNamesNoConstituencyStaysAsItIs() {
        HeldPart part = new HeldPart("Your notes", List.of("Class"), List.of(List.of("first")));

        assertThat(named.in(part)).isSameAs(part);
    }
}
