package org.folkmoot.strategy.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is searched is what the page shows. */
class SummaryTest {

    @Test
    void addressesAndQuestionsThatThePageDoesNotShowAreNotSearched() {
        String words = Summary.of(
                        ContentJson.read(("{'about':{'title':'Refresh','summary':'Tell us.','strategy':'strategy',"
                                        + "'topics':['waiting']},'documents':['plan','our-strategy'],"
                                        + "'routes':[{'audience':'Carers','meeting':'bexley-2023'}],"
                                        + "'questions':[{'text':'How long did you wait?'}]}")
                                .replace('\'', '"')))
                .words();

        assertThat(words.lines()).containsExactly("Refresh", "Tell us.", "Carers");
    }
}
