package org.folkmoot.members.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"O'Brien", "O’Brien", "o‘brien", "OʼBRIEN", "O`Brien", "Óbrien"})
    void aNameIsFoundWhateverItsApostropheCaseOrAccent(String typed) {
        assertThat(Texts.key(typed)).isEqualTo("obrien");
    }

    @ParameterizedTest
    @CsvSource({
        "Smith-Jones,smith jones",
        "Van der Berg,van der berg",
        "李小龙,李小龙",
        "Žižek,zizek",
        "محمد,محمد",
        "😀,''",
        "'<b>Bold</b>','b bold b'"
    })
    void aKeyHoldsLettersAndDigitsOfAnyScript(String typed, String key) {
        assertThat(Texts.key(typed)).isEqualTo(key);
    }

    @Test
    void aLineIsKeptAsTypedWithoutWhatCannotBeSeen() {
        assertThat(Texts.line("  =HYPERLINK(\"x\")\u202E\u0007  ")).isEqualTo("=HYPERLINK(\"x\")");
        assertThat(Texts.line("Ann\t Marie")).isEqualTo("Ann Marie");
        assertThat(Texts.line(" \u200F ")).isNull();
        assertThat(Texts.line(null)).isNull();
    }

    @Test
    void aVeryLongNameMakesAKeyThatFits() {
        assertThat(Texts.key("ﷺ".repeat(200))).hasSizeLessThanOrEqualTo(190);
        String astral = Texts.key("𐐨".repeat(300));
        assertThat(astral.codePointCount(0, astral.length())).isEqualTo(190);
    }
}
