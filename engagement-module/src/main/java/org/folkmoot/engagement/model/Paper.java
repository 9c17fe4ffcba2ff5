package org.folkmoot.engagement.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A paper of a meeting: a stored file or a link.
 *
 * @param id 0 before it is kept
 * @param itemId the item of the agenda that it belongs to; null for the meeting as a whole
 * @param size in bytes; 0 for a link
 * @param credit who made it, for a graphic record
 * @param alternative what a picture shows, in words
 * @param published true where everybody may read it
 * @param approvedOn when minutes were approved; null while they are a draft
 */
public record Paper(
        long id,
        long meetingId,
        @Nullable Long itemId,
        PaperKind kind,
        String title,
        @Nullable Long fileId,
        @Nullable String contentType,
        long size,
        @Nullable String link,
        @Nullable String credit,
        @Nullable String alternative,
        boolean published,
        @Nullable LocalDate approvedOn,
        Instant addedAt) {

    /** The same paper of another meeting, not kept and not published yet; its file is the same. */
    public Paper at(long otherMeeting, @Nullable Long otherItem, Instant now) {
        return new Paper(
                0,
                otherMeeting,
                otherItem,
                kind,
                title,
                fileId,
                contentType,
                size,
                link,
                credit,
                alternative,
                false,
                null,
                now);
    }

    /** True for minutes that the next meeting has not approved. */
    public boolean isDraft() {
        return kind == PaperKind.MINUTES && approvedOn == null;
    }

    /** True for what is read, here or where a link leads, so that it waits for the formats that those need who were invited. */
    public boolean isRead() {
        return kind != PaperKind.RECORDING;
    }

    /** True for a picture that a page shows. */
    public boolean isPicture() {
        return contentType != null && contentType.startsWith("image/");
    }
}
