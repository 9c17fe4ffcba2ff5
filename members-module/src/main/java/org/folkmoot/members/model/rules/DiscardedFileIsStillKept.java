package org.folkmoot.members.model.rules;

import java.time.Instant;
import org.folkmoot.members.model.DiscardedFiles;
import org.folkmoot.platform.refusals.Rule;
import org.jspecify.annotations.Nullable;

/** Only a file that was discarded in the last week can be put back; then it is removed, and with it what it said of people. */
public record DiscardedFileIsStillKept(@Nullable Instant discardedAt, Instant now) implements Rule {

    @Override
    public boolean broken() {
        return discardedAt == null || !now.isBefore(DiscardedFiles.keptUntil(discardedAt));
    }

    @Override
    public String words() {
        return "A file can be put back for a week after it was discarded. Upload it again.";
    }
}
