package org.folkmoot.members.model;

/** How somebody is connected with the trust, in their own words when they join. */
public enum Connection {
    LIVES_HERE("I live in the area"),
    SERVICE_USER("I use or have used the trust’s services"),
    CARER("I care, unpaid, for someone who uses or has used the trust’s services"),
    STAFF("I work for the trust"),
    UNSURE("None of these, or I am not sure");

    private final String words;

    Connection(String words) {
        this.words = words;
    }

    /** How the form and the record say it. */
    public String words() {
        return words;
    }
}
