package org.folkmoot.members.model;

/**
 * What somebody may ask about their own data, with the time that the trust has: one month for a request under articles
 * 15 to 21 of the UK GDPR, two more where it is complex (article 12(3)); for a complaint 30 days to acknowledge it
 * (Data (Use and Access) Act 2025), and an answer without undue delay, for which the trust gives itself a month.
 */
public enum CaseKind {
    /** A copy of everything. */
    ACCESS("A copy of what is held", "Get a copy of everything you hold about me", true),
    /** Something is wrong. */
    CORRECTION("Correct something", "Correct something that I cannot correct myself", true),
    /** To be forgotten. */
    ERASURE("Erase the record", "Delete what you hold about me", true),
    /** To stop a use. */
    OBJECTION("Object to a use", "Stop using my information in some way", true),
    /** The trust did something wrong with the data. */
    COMPLAINT("Complaint", "Complain about how you use my information", false);

    private final String label;
    private final String wish;
    private final boolean extendable;

    CaseKind(String label, String wish, boolean extendable) {
        this.label = label;
        this.wish = wish;
        this.extendable = extendable;
    }

    /** How the office's lists say it. */
    public String label() {
        return label;
    }

    /** How the person says it. */
    public String wish() {
        return wish;
    }

    /** Whether the law allows two more months for a complex one. */
    public boolean extendable() {
        return extendable;
    }
}
