package org.folkmoot.engagement.papers.web;

import org.folkmoot.engagement.model.Paper;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.uploads.FileType;

/** A paper's format and where it stands, as people read them. */
public final class PaperWords {

    /** What stands in place of the formats of a recording. */
    static final String WITHOUT_FORMATS = "None: it is watched or heard";

    private PaperWords() {}

    /** Such as "PDF, 1.2 MB", or "Link". */
    public static String format(Paper paper) {
        return paper.fileId() == null ? "Link" : type(paper) + ", " + Words.size(paper.size());
    }

    private static String type(Paper paper) {
        String type = paper.contentType();
        return type == null ? "File" : FileType.of(type).map(FileType::label).orElse("File");
    }

    /** The title with what a reader must know: minutes may be a draft. */
    public static String title(Paper paper) {
        return paper.isDraft() ? paper.title() + " (draft, not approved yet)" : paper.title();
    }

    static String state(Paper paper) {
        String published = paper.published() ? "Public" : "Not public";
        if (paper.isDraft()) {
            return published + ", draft";
        }
        return paper.approvedOn() == null ? published : published + ", approved on " + Words.date(paper.approvedOn());
    }
}
