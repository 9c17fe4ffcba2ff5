package org.folkmoot.platform.outbox;

import org.jspecify.annotations.Nullable;

/**
 * What many messages say alike, so that it is made and kept once: text, HTML and attachment. {@link #NAME} stands where
 * each has the name of its own recipient.
 */
public record SharedWords(
        String text, @Nullable String html, @Nullable Attachment attachment) {

    /** Stands in text and HTML for the recipient's name. */
    public static final String NAME = "[[your-name]]";
}
