package org.folkmoot.strategy.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.folkmoot.platform.files.FileStore;
import org.folkmoot.platform.pdf.PdfWriter;
import org.folkmoot.platform.settings.TrustSettings;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.model.TrustDocument;
import org.folkmoot.strategy.reading.DocumentSheet;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.shape.NamedFiles;
import org.folkmoot.strategy.store.Pages;
import org.folkmoot.strategy.store.PastFiles;
import org.folkmoot.strategy.store.Uploads;
import org.folkmoot.strategy.store.views.PageFile;

/** Makes the PDF of a document from its text and stamps what is not final, each time the document is published. */
@ApplicationScoped
public class MakeFormats {

    private final PdfWriter pdf;
    private final FileStore files;
    private final Pages pages;
    private final PastFiles past;
    private final TrustSettings settings;
    private final StampFiles stamp;
    private final Uploads uploads;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MakeFormats() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public MakeFormats(
            PdfWriter pdf,
            FileStore files,
            Pages pages,
            PastFiles past,
            TrustSettings settings,
            StampFiles stamp,
            Uploads uploads) {
        this.pdf = pdf;
        this.files = files;
        this.pages = pages;
        this.past = past;
        this.settings = settings;
        this.stamp = stamp;
        this.uploads = uploads;
    }

    /** Makes what a document's sections ask for, and lets everybody have the pictures that a page names. */
    public void make(long page, Kind kind, String slug, Map<String, String> sections, Instant at) {
        uploads.release(
                page,
                NamedFiles.in(ContentJson.page(sections)).stream()
                        .map(file -> file.substring(file.lastIndexOf('/') + 1))
                        .toList());
        if (kind != Kind.DOCUMENT) {
            return;
        }
        TrustDocument document = ContentJson.bind(ContentJson.page(sections), TrustDocument.class);
        boolean wanted =
                document.renditions().stream().anyMatch(rendition -> rendition.made() == TrustDocument.Made.PDF);
        if (wanted && document.text() != null) {
            write(page, slug, DocumentSheet.xhtml(settings.trustName(), document), at);
        }
        uploads.release(
                page,
                document.renditions().stream()
                        .map(rendition -> rendition.fileName(slug))
                        .filter(Objects::nonNull)
                        .toList());
        stamp.stamp(page, document.about().state());
    }

    private void write(long page, String slug, String xhtml, Instant at) {
        byte[] content = pdf.write(xhtml);
        String name = slug + ".pdf";
        long file = files.store(name, "application/pdf", new ByteArrayInputStream(content));
        String hash = files.find(file)
                .map(FileStore.StoredFile::sha256)
                .orElseThrow(() -> new IllegalStateException("File " + file + " was not stored"));
        pages.keepFile(page, new PageFile(name, file, "application/pdf", content.length, hash))
                .ifPresent(earlier -> past.keep(page, earlier, at));
    }
}
