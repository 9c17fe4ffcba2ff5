package org.folkmoot.engagement.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that a network's lead tells its members. It goes the same way as a message: a draft, the office, out.
 *
 * @param author reference of who wrote it, such as {@code person:12}
 * @param comment why the office sent it back
 */
public record NetworkUpdate(
        long id,
        String network,
        String title,
        String body,
        ThreadState state,
        @Nullable String comment,
        String author,
        String authorName,
        Instant changedAt,
        @Nullable Instant publishedAt,
        int version) {

    /** The same with other words. */
    public NetworkUpdate with(InvitationText text) {
        return new NetworkUpdate(
                id,
                network,
                text.subject(),
                text.body(),
                state,
                comment,
                author,
                authorName,
                changedAt,
                publishedAt,
                version);
    }

    /** The same one step on. */
    public NetworkUpdate with(ThreadState next, @Nullable String why) {
        return new NetworkUpdate(
                id, network, title, body, next, why, author, authorName, changedAt, publishedAt, version);
    }
}
