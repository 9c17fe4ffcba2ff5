package org.folkmoot.members.model;

/** Where a change to many people is. */
public enum BulkState {
    PREPARING("Being worked out"),
    READY("Ready; nothing has changed yet"),
    CHANGING("Being changed"),
    DONE("Changed"),
    UNDOING("Being undone"),
    UNDONE("Undone"),
    DISCARDED("Discarded");

    private final String words;

    BulkState(String words) {
        this.words = words;
    }

    /** How pages say it. */
    public String words() {
        return words;
    }

    /** True while a job is at work on it. */
    public boolean busy() {
        return this == PREPARING || this == CHANGING || this == UNDOING;
    }

    /** True where the next state may follow this one. */
    public boolean mayBecome(BulkState next) {
        return switch (this) {
            case PREPARING -> next == READY;
            case READY -> next == CHANGING || next == DISCARDED;
            case CHANGING -> next == DONE;
            case DONE -> next == UNDOING;
            case UNDOING -> next == UNDONE;
            case DISCARDED -> next == READY;
            case UNDONE -> false;
        };
    }
}
