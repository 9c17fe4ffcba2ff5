package org.folkmoot.platform.uploads;

import java.util.Arrays;
import java.util.Optional;

/** The types of file that the site publishes. */
public enum FileType {
    PDF("application/pdf", "pdf", "PDF", true),
    PNG("image/png", "png", "PNG picture", true),
    JPEG("image/jpeg", "jpg", "JPEG picture", true),
    SVG("image/svg+xml", "svg", "SVG picture", true),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", "Word document", false),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", "Excel workbook", false),
    SLIDES("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx", "PowerPoint", false),
    OPEN_TEXT("application/vnd.oasis.opendocument.text", "odt", "OpenDocument text", false),
    OPEN_SHEET("application/vnd.oasis.opendocument.spreadsheet", "ods", "OpenDocument spreadsheet", false),
    OPEN_SLIDES("application/vnd.oasis.opendocument.presentation", "odp", "OpenDocument presentation", false),
    BOOK("application/epub+zip", "epub", "EPUB book", false),
    MP3("audio/mpeg", "mp3", "MP3 sound", true),
    SOUND("audio/mp4", "m4a", "MPEG-4 sound", true),
    FILM("video/mp4", "mp4", "MPEG-4 film", true);

    private final String contentType;
    private final String ending;
    private final String label;
    private final boolean shown;

    FileType(String contentType, String ending, String label, boolean shown) {
        this.contentType = contentType;
        this.ending = ending;
        this.label = label;
        this.shown = shown;
    }

    /** The type with this media type. */
    public static Optional<FileType> of(String contentType) {
        return Arrays.stream(values())
                .filter(type -> type.contentType.equals(contentType))
                .findFirst();
    }

    /** Its media type. */
    public String contentType() {
        return contentType;
    }

    /** How its files' names end, without a dot. */
    public String ending() {
        return ending;
    }

    /** What readers call it. */
    public String label() {
        return label;
    }

    /** True where browsers show it themselves; others are saved. */
    public boolean isShown() {
        return shown;
    }

    /** True for a picture, which needs words beside it. */
    public boolean isPicture() {
        return contentType.startsWith("image/");
    }
}
