package org.folkmoot.engagement.papers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a file is by its first bytes; its name only decides between formats that begin alike. */
public enum PaperType {
    PDF("application/pdf", "PDF", "pdf", 0x25, 0x50, 0x44, 0x46, 0x2D),
    PNG("image/png", "PNG", "png", 0x89, 0x50, 0x4E, 0x47),
    JPEG("image/jpeg", "JPEG", null, 0xFF, 0xD8, 0xFF),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word", "docx", 0x50, 0x4B, 3, 4),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Excel", "xlsx", 0x50, 0x4B, 3, 4),
    POWERPOINT(
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "PowerPoint",
            "pptx",
            0x50,
            0x4B,
            3,
            4);

    /** As many first bytes as any type needs. */
    public static final int HEAD = 8;

    private final String mediaType;
    private final String words;
    private final @Nullable String ending;
    private final int[] head;

    PaperType(String mediaType, String words, @Nullable String ending, int... head) {
        this.mediaType = mediaType;
        this.words = words;
        this.ending = ending;
        this.head = head;
    }

    /** The type of a file that begins so; empty where it is none that we take. */
    public static Optional<PaperType> of(byte[] first, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.begins(first))
                .filter(type -> type.head[0] != 0x50 || lower.endsWith("." + type.ending))
                .findFirst();
    }

    /** How people call a media type. */
    public static String words(@Nullable String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .map(type -> type.words)
                .findFirst()
                .orElse("File");
    }

    /** The media type. */
    public String mediaType() {
        return mediaType;
    }

    /** True for a picture. */
    public boolean isPicture() {
        return this == PNG || this == JPEG;
    }

    private boolean begins(byte[] first) {
        if (first.length < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if ((first[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }
}
