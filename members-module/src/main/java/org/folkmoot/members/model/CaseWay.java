package org.folkmoot.members.model;

/** How a privacy request reached the trust. */
public enum CaseWay {
    ONLINE("On this website"),
    EMAIL("Email"),
    PHONE("Phone"),
    POST("Letter"),
    IN_PERSON("In person");

    private final String words;

    CaseWay(String words) {
        this.words = words;
    }

    /** How pages say it. */
    public String words() {
        return words;
    }
}
