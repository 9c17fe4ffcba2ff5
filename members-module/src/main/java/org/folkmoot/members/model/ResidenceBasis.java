package org.folkmoot.members.model;

/** How the trust knows where a member lives, or that they may otherwise be one. */
public enum ResidenceBasis {
    SELF_DECLARED("They said so"),
    ROLL("Their name is on the electoral roll at the address"),
    OTHER("Shown in another way"),
    IMPORTED("Taken over from an earlier register");

    private final String words;

    ResidenceBasis(String words) {
        this.words = words;
    }

    /** How pages say it. */
    public String words() {
        return words;
    }
}
