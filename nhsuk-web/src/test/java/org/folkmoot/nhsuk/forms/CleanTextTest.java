package org.folkmoot.nhsuk.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"O'Brien", "O’Brien", "李小龍", "محمد علي", "שרה", "👩🏻‍🚀 Ann", "José", "Nguyễn"})
    void namesOfAnyScriptPassAsTheyAre(String name) {
        assertThat(CleanText.line(name)).isEqualTo(name);
        assertThat(CleanText.isBroken(name)).isFalse();
    }

    @Test
    void accentsAreComposedAndEdgesTrimmed() {
        assertThat(CleanText.line(" \u00A0Jose\u0301\t")).isEqualTo("Jos\u00E9");
    }

    @Test
    void linesEndInASingleLineFeed() {
        assertThat(CleanText.lines("a\r\nb\rc\u2028d\n\n")).isEqualTo("a\nb\nc\nd");
        assertThat(CleanText.line("a\r\nb")).isEqualTo("a b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001Bb", "a\u007Fb", "a\u0085b", "a\uD800b", "\uDC00", "\uFFFE"})
    void controlCharactersAndHalfCharactersAreBroken(String text) {
        assertThat(CleanText.isBroken(text)).isTrue();
        assertThat(CleanText.shown(text)).contains("\uFFFD");
    }
}
