package org.folkmoot.members.model;

/** How somebody came to sit on the council. */
public enum HowSeated {
    ELECTED("Elected"),
    UNCONTESTED("Elected without a vote"),
    NEXT_HIGHEST("Next highest in the last election"),
    APPOINTED("Appointed");

    private final String words;

    HowSeated(String words) {
        this.words = words;
    }

    /** How pages say it. */
    public String words() {
        return words;
    }
}
