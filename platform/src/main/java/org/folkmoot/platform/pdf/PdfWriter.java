package org.folkmoot.platform.pdf;

/** Turns a well-formed XHTML page into a tagged PDF with embedded fonts. */
public interface PdfWriter {

    /**
     * The page as PDF.
     *
     * @param xhtml a whole document with a title and a language
     */
    byte[] write(String xhtml);
}
