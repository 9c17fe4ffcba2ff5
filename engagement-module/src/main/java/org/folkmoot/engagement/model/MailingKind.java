package org.folkmoot.engagement.model;

/** Why a mailing may be sent, which decides whom an objection keeps out of it (D9). */
public enum MailingKind {
    /** What the trust's public task needs; not to those who objected or stopped it. */
    NEWS("News and engagement"),
    /** Fundraising or a paid service; only to those who asked for it. */
    OFFER("Fundraising or a paid service"),
    /** What the law or the constitution says must be sent; also to those who objected. */
    NOTICE("A notice that must be sent");

    private final String words;

    MailingKind(String words) {
        this.words = words;
    }

    /** What people read. */
    public String words() {
        return words;
    }
}
