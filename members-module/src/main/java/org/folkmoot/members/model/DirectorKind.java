package org.folkmoot.members.model;

/** What a director is on the board. */
public enum DirectorKind {
    /** Leads the board and the council; not an executive. */
    CHAIR("Chair"),
    /** Appointed for a term from outside. */
    NON_EXECUTIVE("Non-executive director"),
    /** Employed by the trust. */
    EXECUTIVE("Executive director");

    private final String words;

    DirectorKind(String words) {
        this.words = words;
    }

    /** How pages say it. */
    public String words() {
        return words;
    }

    /** True for the chair and the other non-executives, whom the council appoints from the members. */
    public boolean comesFromTheMembers() {
        return this != EXECUTIVE;
    }
}
