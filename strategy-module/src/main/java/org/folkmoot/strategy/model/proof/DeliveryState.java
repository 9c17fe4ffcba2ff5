package org.folkmoot.strategy.model.proof;

/** How far an action has come. */
public enum DeliveryState {
    /** Not begun. */
    PLANNED("Planned"),
    /** Begun. */
    UNDER_WAY("Under way"),
    /** Done. */
    DONE("Done"),
    /** Later than it should be. */
    LATE("Late"),
    /** Given up. */
    STOPPED("Stopped");

    private final String words;

    DeliveryState(String words) {
        this.words = words;
    }

    /** As readers read it. */
    public String words() {
        return words;
    }
}
