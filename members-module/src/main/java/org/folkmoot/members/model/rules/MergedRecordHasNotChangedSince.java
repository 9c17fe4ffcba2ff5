package org.folkmoot.members.model.rules;

import org.folkmoot.platform.refusals.Rule;

/** A merge is undone only while nobody has changed the record since. */
public record MergedRecordHasNotChangedSince(int versionThen, int versionNow, boolean undone) implements Rule {

    @Override
    public boolean broken() {
        return undone || versionThen != versionNow;
    }

    @Override
    public String words() {
        return undone
                ? "This merge was undone already."
                : "The record has changed since they became one, so the merge can no longer be undone.";
    }
}
