package org.folkmoot.system.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.folkmoot.system.http.Answer;
import org.junit.jupiter.api.Test;

/** The walk's eye sees what it is there for. */
class FaultsTest {

    private static final String FORM =
            "<form method=post action=/join/name><input name=last id=last value=\"%s\"></form>";

    private final Faults faults = new Faults();

    @Test
    void markupThatCameAliveIsSeen() {
        faults.look(page(200, "<p>Dear " + Hostile.MARKUP.text()), "a page");

        assertThat(faults.found()).singleElement().asString().contains("lets markup out");
    }

    @Test
    void markupThatIsShownAsTextIsNoFault() {
        faults.look(page(200, "<p>Dear " + Hostile.MARKUP.text().replace("<", "&lt;")), "a page");

        assertThat(faults.found()).isEmpty();
    }

    @Test
    void aFormThatForgetsAndDoesNotSayWhereIsSeen() {
        Answer asked = page(200, FORM.formatted(""));
        FoundForm form = FoundForm.of(asked, asked.form(), "/join/name");
        Answer again = page(
                422,
                "<title>Error: Name</title><ul class=nhsuk-error-summary><li><a href=#last>Enter it</a></li></ul>"
                        + FORM.formatted(""));

        faults.refused(again, form, Map.of("last", List.of("O'Brien")), "a form");

        assertThat(faults.found())
                .hasSize(2)
                .anyMatch(fault -> fault.contains("no error beside the field last"))
                .anyMatch(fault -> fault.contains("forgot what was typed in last"));
    }

    private static Answer page(int status, String body) {
        return new Answer(
                URI.create("http://127.0.0.1/join/name"),
                status,
                HttpHeaders.of(Map.of("Content-Type", List.of("text/html")), (name, value) -> true),
                ("<!doctype html>" + body).getBytes(StandardCharsets.UTF_8));
    }
}
