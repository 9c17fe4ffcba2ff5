package org.folkmoot.strategy.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.folkmoot.platform.files.FileStore;
import org.folkmoot.platform.pdf.PdfStamp;
import org.folkmoot.platform.uploads.FileType;
import org.folkmoot.strategy.model.TrustDocument;
import org.folkmoot.strategy.store.StampedFiles;
import org.folkmoot.strategy.store.StampedFiles.Source;
import org.folkmoot.strategy.store.views.PageFile;

/** Sees to it that whoever opens a PDF of a draft or of a superseded document reads across it what it is. */
@ApplicationScoped
public class StampFiles {

    private static final String PDF = FileType.PDF.contentType();

    private final PdfStamp stamp;
    private final FileStore files;
    private final StampedFiles stamped;

    @SuppressWarnings("NullAway") // for the CDI proxy
    StampFiles() {
        this(null, null, null);
    }

    @Inject
    public StampFiles(PdfStamp stamp, FileStore files, StampedFiles stamped) {
        this.stamp = stamp;
        this.files = files;
        this.stamped = stamped;
    }

    /** Stamps what has no stamp yet and takes away what no longer fits; a final document has none. */
    public void stamp(long page, TrustDocument.State state) {
        String word = word(state);
        for (Source source : stamped.sources(page)) {
            if (!source.contentType().equals(PDF) || source.stamp().equals(word)) {
                continue;
            }
            if (source.stamped() != 0) {
                files.remove(source.stamped());
                stamped.remove(page, source.name());
            }
            if (!word.isEmpty()) {
                keep(page, source, word, line(state));
            }
        }
    }

    private static String word(TrustDocument.State state) {
        return switch (state) {
            case DRAFT -> "DRAFT";
            case SUPERSEDED -> "SUPERSEDED";
            case FINAL -> "";
        };
    }

    private static String line(TrustDocument.State state) {
        return state == TrustDocument.State.DRAFT
                ? "Draft: this is not final and may change."
                : "Superseded: a later document has taken the place of this one.";
    }

    private void keep(long page, Source source, String word, String line) {
        Path copy = stamp.stamp(files.open(source.file()), word, line);
        try (InputStream in = Files.newInputStream(copy)) {
            long file = files.store(source.name(), PDF, in);
            FileStore.StoredFile kept =
                    files.find(file).orElseThrow(() -> new IllegalStateException("File " + file + " was not stored"));
            stamped.keep(page, source, word, new PageFile(source.name(), file, PDF, kept.size(), kept.sha256()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(copy);
        }
    }

    private static void delete(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
