package org.folkmoot.engagement.model;

/** Something a place has or has not, which decides for some people whether they can come. */
public enum AccessFeature {
    STEP_FREE("Step-free from street to seat"),
    ACCESSIBLE_TOILET("Accessible toilet"),
    HEARING_LOOP("Hearing loop"),
    QUIET_ROOM("Quiet room"),
    BLUE_BADGE_PARKING("Blue badge parking"),
    BSL("British Sign Language interpreter"),
    CAPTIONS("Live captions");

    private final String words;

    AccessFeature(String words) {
        this.words = words;
    }

    /** What people read. */
    public String words() {
        return words;
    }
}
