package org.folkmoot.platform.uploads;

import org.folkmoot.platform.refusals.Rule;

/**
 * A file of a type that everybody can open, without a lock and without programs.
 *
 * @param known the site publishes files of its type
 */
public record AFileCanBePublished(boolean known, boolean locked, boolean programs) implements Rule {

    @Override
    public boolean broken() {
        return locked || programs || !known;
    }

    @Override
    public String words() {
        if (locked) {
            return "The file is locked by a password, or was saved by an Office program from before 2007. Save it"
                    + " without a password, as PDF, DOCX, XLSX or PPTX.";
        }
        if (programs) {
            return "The file carries macros, scripts or other files inside it. Save it without them.";
        }
        return "The file must be a PDF, a picture (PNG, JPEG, SVG), a document of Office or OpenDocument, an EPUB,"
                + " or sound or film (MP3, M4A, MP4). What it is called does not count, only what is in it.";
    }
}
