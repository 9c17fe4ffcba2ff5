package org.folkmoot.members.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"SE10 8RW", "se108rw", " Se10  8rW ", "SE1 08RW", "ＳＥ１０　８ＲＷ", "SE10-8RW", "se10.8rw"})
    void anySpacingAndCaseWillDo(String typed) {
        assertThat(Postcode.parse(typed)).map(Postcode::written).contains("SE10 8RW");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "SE10", "8RW", "SE10 8R", "SE10 8RWW", "1SE0 8RW", "<script>", "=1+1", "SE10 8RW SE10 8RW"})
    void whatIsNoPostcodeIsRefused(String typed) {
        assertThat(Postcode.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"M1 1AE", "B33 8TH", "CR2 6XH", "DN55 1PT", "W1A 1HQ", "EC1A 1BB"})
    void everyShapeOfPostcodeIsKnown(String typed) {
        assertThat(Postcode.parse(typed)).map(Postcode::written).contains(typed);
    }
}
