package org.folkmoot.platform.pdf;

/**
 * What a PDF says of itself.
 *
 * @param locked needs a password, or forbids something to who has none
 * @param programs carries scripts, starts programs or holds other files
 * @param tagged says in which order it is read and what is a heading
 * @param titled has a title of its own
 * @param inALanguage says in which language it is
 * @param text the text that can be read, as far as it was asked for; empty for scans of paper
 */
public record PdfFacts(
        int pages, boolean locked, boolean programs, boolean tagged, boolean titled, boolean inALanguage, String text) {

    /** A locked file, of which nothing else is known. */
    static PdfFacts ofLocked() {
        return new PdfFacts(0, true, false, false, false, false, "");
    }
}
