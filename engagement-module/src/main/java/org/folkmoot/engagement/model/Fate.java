package org.folkmoot.engagement.model;

/** What becomes of one person of an audience, and how lists say it. */
public enum Fate {
    MAIL("Invited by email", "by email"),
    LETTER("Invited by letter", "by letter"),
    OBJECTS("Left out: asked not to be contacted", "asked not to be contacted"),
    STOPPED("Left out: stopped these invitations", "stopped these invitations"),
    UNREACHABLE("Left out: no email or postal address", "no email or postal address"),
    BOUNCED("Left out: their email comes back", "email comes back"),
    OFTEN("Left out: invited often enough lately", "invited often enough lately"),
    INVITED("Left out: already invited", "already invited");

    private final String words;
    private final String brief;

    Fate(String words, String brief) {
        this.words = words;
        this.brief = brief;
    }

    /** How the table says it. */
    public String words() {
        return words;
    }

    /** How one sentence says it, after a number. */
    public String brief() {
        return brief;
    }

    /** True for those who are not invited. */
    public boolean isLeftOut() {
        return this != MAIL && this != LETTER;
    }
}
