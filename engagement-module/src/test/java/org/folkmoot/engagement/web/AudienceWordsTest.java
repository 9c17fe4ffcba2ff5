package org.folkmoot.engagement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.folkmoot.engagement.testing.Fakes;
import org.folkmoot.engagement.testing.WiredModule;
import org.junit.jupiter.api.Test;

/** Places as people type them. */
class AudienceWordsTest {
    private final AudienceWords words = WiredModule.words(Fakes.topics());

    @Test
    void districtsStandBetweenCommasSemicolonsNewLinesAndBlanks() {
        assertThat(words.find("DL1 TS1")).hasValue(List.of("DL1", "TS1"));
        assertThat(words.find("dl1, ts1;SE\nDA14")).hasValue(List.of("DL1", "TS1", "SE", "DA14"));
        assertThat(words.find(" ")).hasValue(List.of());
    }

    @Test
    void aWholePostcodeOrAWordThatNobodyKnowsIsNoPlace() {
        assertThat(words.find("DL1 4SG")).isEmpty();
        assertThat(words.find("DL1, Nowhere")).isEmpty();
    }
}
