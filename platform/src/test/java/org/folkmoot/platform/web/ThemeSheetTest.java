package org.folkmoot.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThemeSheetTest {

    @Test
    void aColourIsASheetOfItsOwn() {
        assertThat(ThemeSheet.of("7c2855")).contains("#7c2855").doesNotContain("url", "import");
    }
}
