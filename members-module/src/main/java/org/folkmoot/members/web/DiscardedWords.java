package org.folkmoot.members.web;

import java.time.Instant;
import org.folkmoot.members.model.DiscardedFiles;
import org.folkmoot.nhsuk.text.Words;
import org.jspecify.annotations.Nullable;

/** Says until when a discarded file can be put back. */
public final class DiscardedWords {

    private DiscardedWords() {}

    /** The day and the time; empty for a file that was not discarded, or is gone. */
    public static String keptUntil(@Nullable Instant discarded) {
        return discarded == null ? "" : Words.dateAndTime(DiscardedFiles.keptUntil(discarded));
    }
}
