package org.folkmoot.members.model;

/**
 * A class of records and how long the trust keeps them before they are erased to a tombstone. The periods are the
 * trust's own to choose; the ones to begin with follow trusts' privacy notices, which differ.
 */
public enum RetentionPolicy {
    /** Members and others who left. */
    LEFT("People who left", "months after they left", "retention.left-months", 12),
    /** Applicants who were refused. */
    REFUSED("Applicants who were refused", "months after the decision", "retention.refused-months", 6);

    private final String label;
    private final String after;
    private final String setting;
    private final int months;

    RetentionPolicy(String label, String after, String setting, int months) {
        this.label = label;
        this.after = after;
        this.setting = setting;
        this.months = months;
    }

    /** Whose records. */
    public String label() {
        return label;
    }

    /** What the months are counted from. */
    public String after() {
        return after;
    }

    /** The key of the trust's setting. */
    public String setting() {
        return setting;
    }

    /** The months to begin with. */
    public int months() {
        return months;
    }
}
