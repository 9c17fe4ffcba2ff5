package org.folkmoot.members.model;

/** How somebody wants to hear from the trust. */
public enum ContactChannel {
    EMAIL("Email"),
    POST("Post"),
    SMS("Text message");

    private final String words;

    ContactChannel(String words) {
        this.words = words;
    }

    /** How forms and lists say it. */
    public String words() {
        return words;
    }
}
