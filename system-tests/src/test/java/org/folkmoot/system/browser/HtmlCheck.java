package org.folkmoot.system.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** Whether a page is valid HTML, by the Nu checker. */
public final class HtmlCheck {

    private HtmlCheck() {}

    /** The errors in this page's source, a line each. */
    public static synchronized List<String> errors(String html) {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        try {
            return validator
                    .validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)))
                    .lines()
                    .filter(line -> line.contains("error:"))
                    // Upstream's responsive tables say their roles, since their style takes them away.
                    .filter(line -> !line.contains("attribute must not be used on a “t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
