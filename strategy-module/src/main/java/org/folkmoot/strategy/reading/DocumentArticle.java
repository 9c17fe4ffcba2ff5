package org.folkmoot.strategy.reading;

import gg.jte.html.HtmlContent;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.strategy.model.TrustDocument;
import org.folkmoot.strategy.store.views.CommentViews;
import org.folkmoot.strategy.store.views.PageFile;
import org.folkmoot.templates.strategy.reading.blocks.JtedocumentFeedbackGenerated;
import org.folkmoot.templates.strategy.reading.blocks.JtedocumentTopGenerated;
import org.folkmoot.templates.strategy.reading.blocks.JteformatsGenerated;
import org.folkmoot.templates.strategy.reading.blocks.JteversionsGenerated;
import org.jspecify.annotations.Nullable;

/** A document as a page: its formats with the type and size that their files have, then its text. */
public final class DocumentArticle {

    private DocumentArticle() {}

    /** Puts the page together; nobody comments on what a document was in the past. */
    public static Article of(
            String slug,
            TrustDocument document,
            List<PageFile> files,
            List<CommentViews.PublicComment> comments,
            YearMonth now,
            boolean past) {
        List<Block> blocks = new ArrayList<>();
        List<Format> formats = document.renditions().stream()
                .map(rendition -> new Format(slug, rendition, file(slug, rendition, files)))
                .toList();
        blocks.add(Block.of(
                "Formats", (HtmlContent) out -> JteformatsGenerated.render(out, null, slug, document, formats, now)));
        TrustDocument.Feedback feedback = document.feedback();
        if (feedback != null) {
            blocks.add(Block.of("Tell us what you think", (HtmlContent)
                    out -> JtedocumentFeedbackGenerated.render(out, null, slug, feedback, comments)));
        }
        if (document.text() != null) {
            blocks.add(
                    feedback == null || past
                            ? Block.text(document.text())
                            : Passages.block(
                                    document.text(), "/documents/" + slug + "/comment", CommentLinks.places(comments)));
        }
        if (!document.versions().isEmpty()) {
            blocks.add(Block.of(
                    "Versions", (HtmlContent) out -> JteversionsGenerated.render(out, null, document.versions())));
        }
        HtmlContent top = out -> JtedocumentTopGenerated.render(out, null, document);
        return new Article(document.about().title(), null, document.about().summary(), top, blocks, document.review());
    }

    private static @Nullable PageFile file(String slug, TrustDocument.Rendition rendition, List<PageFile> files) {
        String name = rendition.fileName(slug);
        return files.stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /**
     * A format and its file.
     *
     * @param file null for the page's own text and for what is planned
     */
    public record Format(
            String slug,
            TrustDocument.Rendition rendition,
            @Nullable PageFile file) {

        /** Where it is read. */
        public String address() {
            return file == null ? "/documents/" + slug + "#text" : "/media/document/" + slug + "/" + file.name();
        }

        /** What the link says, made from the file itself. */
        public String label() {
            return Say.format(rendition) + (file == null ? " on this page" : " (" + Say.file(file) + ")");
        }

        /** True where the file is a picture that the page can show. */
        public boolean isPicture() {
            return file != null && file.contentType().startsWith("image/") && rendition.alt() != null;
        }
    }
}
