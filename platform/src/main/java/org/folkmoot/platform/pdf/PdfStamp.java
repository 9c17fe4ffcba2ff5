package org.folkmoot.platform.pdf;

import java.io.InputStream;
import java.nio.file.Path;

/** Writes across every page of a PDF what it is, such as DRAFT, without changing how it is read aloud. */
public interface PdfStamp {

    /**
     * A copy with the stamp, in a temporary file that the caller deletes.
     *
     * @param word large and across the page
     * @param line small, at its head
     */
    Path stamp(InputStream pdf, String word, String line);
}
