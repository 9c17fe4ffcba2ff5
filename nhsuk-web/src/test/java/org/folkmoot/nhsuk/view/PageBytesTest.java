package org.folkmoot.nhsuk.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageBytesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "O’Brien", "é", "李小龍", "😀", "a😀b", "عربي and more", "plain then ünïcode then plain"})
    void textIsWrittenInUtf8(String text) {
        PageBytes page = new PageBytes();

        page.writeContent("<p>");
        page.writeContent(text);
        page.writeContent("</p>");

        assertThat(page.toByteArray()).isEqualTo(("<p>" + text + "</p>").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aPieceOfATextIsWritten() {
        PageBytes page = new PageBytes();

        page.writeContent("Zoë & Li", 2, 5);

        assertThat(page.toByteArray()).isEqualTo("ë &".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aLongPageFindsRoom() {
        PageBytes page = new PageBytes();
        String line = "one line of a page that is longer than usual – ".repeat(100);

        for (int i = 0; i < 100; i++) {
            page.writeContent(line);
        }

        assertThat(page.toByteArray()).isEqualTo(line.repeat(100).getBytes(StandardCharsets.UTF_8));
    }
}
