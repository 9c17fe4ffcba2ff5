package org.folkmoot.members.model;

/** What can be changed for many people at once. */
public enum BulkChange {
    NOTE("Write a note or a task"),
    CHANNEL("Change the preferred way"),
    FORMAT("Change the format"),
    INTEREST_ADD("Add a topic"),
    INTEREST_REMOVE("Remove a topic"),
    NETWORK_ADD("Add to a network"),
    NETWORK_REMOVE("Remove from a network"),
    SOURCE("Change how they came to us"),
    END("End the membership");

    private final String words;

    BulkChange(String words) {
        this.words = words;
    }

    /** How pages say it. */
    public String words() {
        return words;
    }
}
