package org.folkmoot.platform.pdf;

import java.nio.file.Path;
import java.util.Optional;

/** Reads what a PDF says of itself. */
public interface PdfReader {

    /** The facts; empty where the file cannot be read as a PDF. */
    Optional<PdfFacts> read(Path file);
}
