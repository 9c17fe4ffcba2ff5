package org.folkmoot.nhsuk.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StencilTest {

    @Test
    void aFilledPageIsThePageThatWasMadeForTheReader() {
        Stencil stencil = Stencil.of(2, marks -> page(marks.get(0), marks.get(1)));

        assertThat(text(stencil.filledWith("Zoë <b> & \"O'Brien\"", "AbC-_9")))
                .isEqualTo(text(page("Zoë <b> & \"O'Brien\"", "AbC-_9").html()));
        assertThat(text(stencil.filledWith("Bo", "x")))
                .isEqualTo(text(page("Bo", "x").html()));
    }

    @Test
    void aPageWithoutItsMarksIsTheSameForAll() {
        Stencil stencil = Stencil.of(1, marks -> page("Ann", "x"));

        assertThat(text(stencil.filledWith("Bo")))
                .isEqualTo(text(page("Ann", "x").html()));
    }

    private static Page page(String name, String token) {
        View view = View.page("Your invitation", out -> {
            out.writeContent("<p>For ");
            out.writeUserContent(name);
            out.writeContent("</p><form action=\"/r/");
            out.setContext("form", "action");
            out.writeUserContent(token);
            out.setContext("form", null);
            out.writeContent("\"></form><p>");
            out.writeUserContent(name);
            out.writeContent(" – </p>");
        });
        return new Page(view, Frame.plain("Oxleas NHS Foundation Trust", "https://trust.example"), "/r/" + token, null);
    }

    private static String text(byte[] html) {
        return new String(html, StandardCharsets.UTF_8);
    }
}
