package org.folkmoot.strategy.documents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a demonstration brings of comments on a draft. */
public record DemoComments(List<Said> comments) {

    /**
     * One comment.
     *
     * @param on how the passage begins; null for the whole document
     * @param shown as everybody reads it, where that differs
     * @param reply null for one that waits
     * @param themes put with what people said to the consultation of the document
     */
    public record Said(
            @Nullable String on,
            String said,
            @Nullable String shown,
            boolean publish,
            @Nullable String reply,
            LocalDate day,
            boolean themes) {}
}
