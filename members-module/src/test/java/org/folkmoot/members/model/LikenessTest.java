package org.folkmoot.members.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.folkmoot.members.model.Likeness.Profile;
import org.folkmoot.members.model.Likeness.Score;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private static final LocalDate BORN = LocalDate.of(1980, 3, 31);

    private final Likeness likeness = new Likeness(LikenessWeights.DEFAULT);

    @Test
    void aNicknameAtTheSameAddressIsProbable() {
        Score score = likeness.of(
                of("archer", "margaret", BORN, "1 high street DA67DQ"),
                of("archer", "peggy", BORN, "1 high street DA67DQ"));

        assertThat(likeness.probable(score)).isTrue();
        assertThat(score.why()).contains("first names that stand for one another +17", "same address +20");
    }

    @Test
    void parentAndChildOfOneNameAreNot() {
        Score score = likeness.of(
                of("archer", "john", BORN, "1 high street DA67DQ"),
                of("archer", "john", BORN.plusYears(27).plusDays(9), "1 high street DA67DQ"));

        assertThat(likeness.probable(score)).isFalse();
        assertThat(score.why()).contains("other date of birth −40");
    }

    @Test
    void twinsAreNot() {
        assertThat(likeness.probable(likeness.of(
                        of("archer", "ann", BORN, "1 high street DA67DQ"),
                        of("archer", "ben", BORN, "1 high street DA67DQ"))))
                .isFalse();
    }

    @Test
    void swappedNamesAndSlipsAreKnown() {
        assertThat(likeness.of(of("archer", "ann", BORN, null), of("ann", "archer", BORN, null))
                        .why())
                .contains("first name and surname swapped +40");
        assertThat(likeness.of(
                                of("archer", "ann", LocalDate.of(1980, 3, 4), null),
                                of("archer", "ann", LocalDate.of(1980, 4, 3), null))
                        .why())
                .contains("dates of birth that differ by a slip +11");
    }

    @Test
    void whatIsHopelessIsNeverProbable() {
        Profile one = of("archer", "ann", BORN, null);
        Profile other = of("archer", "ann", BORN.plusYears(9).plusDays(40), null);

        assertThat(likeness.hopeless(one, other)).isTrue();
        assertThat(likeness.probable(likeness.of(one, other))).isFalse();
    }

    @Test
    void weightsAreReadAsTheyWereWritten() {
        assertThat(LikenessWeights.read(LikenessWeights.DEFAULT.written())).isEqualTo(LikenessWeights.DEFAULT);
    }

    private static Profile of(String last, String first, @Nullable LocalDate born, @Nullable String house) {
        return new Profile(1, last, first, born, house, "DA67DQ", null, null);
    }
}
