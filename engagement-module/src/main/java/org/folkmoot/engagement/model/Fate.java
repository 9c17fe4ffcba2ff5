package org.folkmoot.engagement.model;

/** What becomes of one person of an audience, and how lists say it. */
public enum Fate {
    MAIL("Invited by email", "By email", "by email"),
    LETTER("Invited by letter", "By letter", "by letter"),
    TEXT("Invited by text message", "By text message", "by text message"),
    OBJECTS("Left out: asked not to be contacted", "asked not to be contacted"),
    STOPPED(
            "Left out: stopped these invitations",
            "Left out: stopped these messages, or did not ask for them",
            "stopped these invitations"),
    UNREACHABLE("Left out: no email or postal address", "no email or postal address"),
    LANDLINE(
            "Left out: they want text messages and have a landline only",
            "with a landline only, where they want text messages"),
    BOUNCED("Left out: their email comes back", "email comes back"),
    OFTEN(
            "Left out: over the contact budget, because they were invited often enough lately",
            "over the contact budget"),
    INVITED("Left out: already invited", "already invited");

    private final String words;
    private final String ofAMessage;
    private final String brief;

    Fate(String words, String brief) {
        this(words, words, brief);
    }

    Fate(String words, String ofAMessage, String brief) {
        this.words = words;
        this.ofAMessage = ofAMessage;
        this.brief = brief;
    }

    /** How the table says it of an invitation. */
    public String words() {
        return words;
    }

    /** How the table says it of a message or a mailing, which invites nobody. */
    public String ofAMessage() {
        return ofAMessage;
    }

    /** How one sentence says it, after a number. */
    public String brief() {
        return brief;
    }

    /** True for those who are not invited. */
    public boolean isLeftOut() {
        return this != MAIL && this != LETTER && this != TEXT;
    }
}
