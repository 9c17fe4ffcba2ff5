package org.folkmoot.engagement.relay.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.junit.jupiter.api.Test;

/** What a governor brings before the council says nothing where a contact was masked. */
class WordsFormTest {

    @Test
    void aMaskedContactIsRefusedForAPaperAndTakenForAnAnswer() {
        WordsForm paper = new WordsForm("What the paper says", "Write what the paper says").forAPaper();
        WordsForm answer = new WordsForm("Your answer", "Write your answer");

        assertThat(paper.bind(typed("Ring me on [phone number]."))).isFalse();
        assertThat(paper.words.error()).startsWith("Take out [phone number], where a contact was masked");
        assertThat(answer.bind(typed("Ring me on [phone number]."))).isTrue();
    }

    @Test
    void otherWordsInBracketsStand() {
        WordsForm paper = new WordsForm("What the paper says", "Write what the paper says").forAPaper();

        assertThat(paper.bind(typed("The bus [number 5] does not come."))).isTrue();
    }

    private static MultivaluedMap<String, String> typed(String words) {
        MultivaluedMap<String, String> input = new MultivaluedHashMap<>();
        input.add("words", words);
        return input;
    }
}
