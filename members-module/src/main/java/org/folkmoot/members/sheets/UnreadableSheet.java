package org.folkmoot.members.sheets;

import org.jspecify.annotations.Nullable;

/** A file that is not the table that it claims to be; the message is for the office. */
public final class UnreadableSheet extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what is wrong with it. */
    public UnreadableSheet(String words, @Nullable Throwable cause) {
        super(words, cause);
    }
}
