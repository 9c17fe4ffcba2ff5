package org.folkmoot.engagement.model;

/** How a person takes part in a meeting. */
public enum Mode {
    IN_PERSON("In person"),
    ONLINE("Online");

    private final String words;

    Mode(String words) {
        this.words = words;
    }

    /** What people read. */
    public String words() {
        return words;
    }
}
