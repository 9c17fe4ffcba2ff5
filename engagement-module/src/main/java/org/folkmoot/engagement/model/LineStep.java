package org.folkmoot.engagement.model;

/** What happened to a person on a waiting list. */
public enum LineStep {
    JOINED("Joined the waiting list"),
    OFFERED("Was offered a place"),
    TOOK("Took the place"),
    DECLINED("Did not want the place"),
    EXPIRED("Did not answer in time"),
    MOVED("Was moved on the list"),
    LEFT("Left the list");

    private final String words;

    LineStep(String words) {
        this.words = words;
    }

    /** What the office reads. */
    public String words() {
        return words;
    }
}
