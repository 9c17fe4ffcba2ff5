package org.folkmoot.members.model;

/** The kinds of constituency that a constitution may have. */
public enum ConstituencyKind {
    PUBLIC("Public"),
    PATIENT("Service users and carers"),
    STAFF("Staff");

    private final String words;

    ConstituencyKind(String words) {
        this.words = words;
    }

    /** How lists name the kind. */
    public String words() {
        return words;
    }
}
