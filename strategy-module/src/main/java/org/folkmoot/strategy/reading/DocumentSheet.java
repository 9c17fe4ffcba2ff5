package org.folkmoot.strategy.reading;

import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.strategy.model.TrustDocument;
import org.jspecify.annotations.Nullable;

/** A document as one well-formed page for printing; a draft says on it that it is not final. */
public final class DocumentSheet {

    /** Only for the sheet itself, which no browser ever sees. */
    private static final String STYLE =
            "@page { size: A4; margin: 20mm } body { font-family: 'DejaVu Sans'; font-size: 11pt;"
                    + " line-height: 1.5 } h1 { font-size: 22pt } h2 { font-size: 16pt; page-break-after: avoid }"
                    + " h3 { font-size: 13pt; page-break-after: avoid } table { border-collapse: collapse; width: 100% }"
                    + " th, td { border: 1px solid #768692; padding: 4pt; text-align: left; vertical-align: top }";

    private DocumentSheet() {}

    /** The whole page. */
    public static String xhtml(String trust, TrustDocument document) {
        TrustDocument.About about = document.about();
        String text = document.text() == null
                ? ""
                : FilesInText.asWords(Markdown.render(document.text(), 2).html());
        String draft = about.state() == TrustDocument.State.DRAFT
                ? "<p><strong>Draft: this is not final.</strong> " + escaped(about.disclaimer()) + "</p>"
                : "";
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <html xmlns="http://www.w3.org/1999/xhtml" lang="en-GB" xml:lang="en-GB">
                <head><title>%s</title><meta name="description" content="%s"/>
                <style>%s</style></head>
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
                        escaped(about.summary()),
                        STYLE,
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
