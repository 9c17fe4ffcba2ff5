package org.folkmoot.engagement.model;

/** What an invited person says. */
public enum Answer {
    COMING("I am coming", "Coming"),
    NOT_COMING("I am not coming", "Not coming"),
    MAYBE("I am not sure yet", "Not sure yet");

    private final String own;
    private final String words;

    Answer(String own, String words) {
        this.own = own;
        this.words = words;
    }

    /** In the words of the person who answers. */
    public String own() {
        return own;
    }

    /** In the words of those who count. */
    public String words() {
        return words;
    }
}
