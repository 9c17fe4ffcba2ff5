package org.folkmoot.strategy.reading;

import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.strategy.model.TrustDocument;
import org.jspecify.annotations.Nullable;

/** A document as one well-formed page for printing; a draft says on it that it is not final. */
public final class DocumentSheet {

    private DocumentSheet() {}

    /** The whole page. */
    public static String xhtml(String trust, TrustDocument document) {
        TrustDocument.About about = document.about();
        String text = document.text() == null
                ? ""
                : Markdown.render(document.text(), 2).html();
        String draft = about.state() == TrustDocument.State.DRAFT
                ? "<p><strong>Draft: this is not final.</strong> " + escaped(about.disclaimer()) + "</p>"
                : "";
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <html xmlns="http://www.w3.org/1999/xhtml" lang="en-GB" xml:lang="en-GB">
                <head><title>%s</title></head>
                <body>
                <p>%s</p>
                <h1>%s</h1>
                %s
                <p>%s</p>
                %s
                <p>Last reviewed on %s. Owner: %s.</p>
                </body>
                </html>
                """.formatted(
                        escaped(about.title()),
                        escaped(trust),
                        escaped(about.title()),
                        draft,
                        escaped(about.summary()),
                        text,
                        Words.date(document.review().lastReviewed()),
                        escaped(document.review().owner()));
    }

    private static String escaped(@Nullable String text) {
        return text == null ? "" : Html.string(Html.text(text)).replace("\"", "&#34;");
    }
}
