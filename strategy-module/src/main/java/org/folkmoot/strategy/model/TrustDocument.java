package org.folkmoot.strategy.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document: its state, its formats and its versions. A draft carries a disclaimer. */
public record TrustDocument(
        About about,
        List<Rendition> renditions,
        List<Version> versions,
        @Nullable Feedback feedback,
        @Nullable String text,
        Review review) {

    /** Whether it is final. */
    public enum State {
        DRAFT,
        FINAL,
        SUPERSEDED
    }

    /** Title, state and purpose. */
    public record About(
            String title,
            String summary,
            String kind,
            State state,
            @Nullable String disclaimer,
            @Nullable String purpose,
            @Nullable LocalDate published,
            @Nullable String strategy,
            @Nullable String supersededBy,
            @Nullable Original original) {}

    /** The file that the trust itself publishes, as seen on a day. */
    public record Original(String mime, long bytes, LocalDate asOf) {}

    /** One format; its type and size are read from the file, never typed. */
    public record Rendition(
            Which kind,
            Stage state,
            @Nullable Made made,
            @Nullable String file,
            @Nullable String alt,
            @Nullable YearMonth expected,
            @Nullable LocalDate since,
            @Nullable String language) {

        /** Since when people can read it; that of the document where it does not say so itself. */
        public @Nullable LocalDate since(About about) {
            return since == null ? about.published() : since;
        }

        /** True where it should have been there by now and is not. */
        public boolean late(YearMonth now) {
            return state == Stage.PLANNED && expected != null && expected.isBefore(now);
        }

        /** The name of its file; null where there is none: planned, or the page's own text. */
        public @Nullable String fileName(String slug) {
            if (made == Made.PDF) {
                return slug + ".pdf";
            }
            return file == null ? null : file.substring(file.lastIndexOf('/') + 1);
        }
    }

    /** The formats a document can come in. */
    public enum Which {
        FULL,
        SUMMARY,
        INFOGRAPHIC,
        EASY_READ,
        LARGE_PRINT,
        AUDIO,
        BSL,
        OTHER_LANGUAGE
    }

    /** Whether a format is there. */
    public enum Stage {
        PLANNED,
        AVAILABLE
    }

    /** What is made from the document's text. */
    public enum Made {
        HTML,
        PDF
    }

    /** One version. */
    public record Version(String number, LocalDate on, String note) {}

    /** How to comment on it. */
    public record Feedback(String text, String target) {}
}
