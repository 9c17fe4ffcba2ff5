package org.folkmoot.members.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ShortcutsResourceTest {

    private static final Path SCRIPT = Path.of("../nhsuk-web/src/main/assets/keys.mjs");

    @Test
    void thePageNamesEveryKeyThatTheScriptKnows() throws IOException {
        List<String> keys = Pattern.compile("(?m)^  '?([a-z?])'?: '/office")
                .matcher(Files.readString(SCRIPT))
                .results()
                .map(each -> each.group(1))
                .toList();
        StringOutput page = new StringOutput();

        new ShortcutsResource().list().body().render(new OwaspHtmlTemplateOutput(page));

        assertThat(keys).hasSize(7);
        assertThat(page.toString().split("[\\s<>]+")).containsAll(keys);
    }
}
