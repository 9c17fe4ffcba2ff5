package org.folkmoot.members.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.folkmoot.contracts.HeldPart;
import org.junit.jupiter.api.Test;

class NamedPlacesTest {

    private static final Map<String, String> NAMES = Map.of("E09000004", "Bexley", "E05011217", "Barnehurst");

    private final NamedPlaces named = new NamedPlaces(code -> NAMES.getOrDefault(code, code));

    @Test
    void councilsAndWardsAreReadByTheirNames() {
        HeldPart part = new HeldPart(
                "Your record",
                List.of("Number", "Council area", "Ward"),
                List.of(Arrays.asList(1, "E09000004", "E05011217"), Arrays.asList(2, "E09999999", null)));

        HeldPart read = named.in(part);

        assertThat(read.columns()).isEqualTo(part.columns());
        assertThat(read.rows())
                .containsExactly(
                        Arrays.asList(1, "Bexley (E09000004)", "Barnehurst (E05011217)"),
                        Arrays.asList(2, "E09999999", null));
    }

    @Test
    void whatWeKeepForLettersIsReadByItsNameToo() {
        HeldPart part = new HeldPart("Our copy", List.of("Local authority"), List.of(List.of("E09000004")));

        assertThat(named.in(part).rows()).containsExactly(List.of("Bexley (E09000004)"));
    }

    @Test
    void whatNamesNoPlaceStaysAsItIs() {
        HeldPart part = new HeldPart("Your notes", List.of("Note"), List.of(List.of("E09000004")));

        assertThat(named.in(part)).isSameAs(part);
    }
}
