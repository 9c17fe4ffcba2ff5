package org.folkmoot.strategy.model.survey;

/** Whether answers to a survey carry a name. */
public enum Identity {
    /** Never, even where the person is signed in. */
    ANONYMOUS("Nobody’s name is kept with the answers"),
    /** Where the person is signed in and says so. */
    CHOICE("People who are signed in choose whether their name is kept"),
    /** Always: only people who are signed in can answer. */
    SIGNED_IN("People sign in, and their name is kept");

    private final String words;

    Identity(String words) {
        this.words = words;
    }

    /** As editors read it. */
    public String words() {
        return words;
    }
}
