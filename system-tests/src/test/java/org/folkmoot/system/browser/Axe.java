package org.folkmoot.system.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Whether a page keeps to WCAG 2.2 at level AA, as far as axe-core can see. */
final class Axe {

    private static final String SOURCE = source();
    private static final String RUN = """
            async () => (await axe.run(document, {resultTypes: ['violations'],
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})).violations
              .map(v => v.id + ': ' + v.help + ' at ' + v.nodes.map(n => n.target.join(' ') + ' ' + n.html).join(' | '))
            """;

    private Axe() {}

    @SuppressWarnings("unchecked") // the script gives a list of texts
    static List<String> violations(Page page) {
        page.evaluate(SOURCE);
        return (List<String>) page.evaluate(RUN);
    }

    private static String source() {
        try (InputStream in = Objects.requireNonNull(
                Axe.class.getResourceAsStream("/axe/axe.min.js"), "axe-core is fetched by the build")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
