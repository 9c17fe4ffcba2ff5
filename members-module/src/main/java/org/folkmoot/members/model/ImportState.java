package org.folkmoot.members.model;

/** Where an import is. */
public enum ImportState {
    UPLOADED("Waits for its columns to be named"),
    CHECKING("Being checked"),
    CHECKED("Checked; nothing is on record yet"),
    COMMITTING("Being put on record"),
    DONE("On record"),
    UNDOING("Being taken back"),
    UNDONE("Taken back"),
    DISCARDED("Discarded");

    private final String words;

    ImportState(String words) {
        this.words = words;
    }

    /** How pages say it. */
    public String words() {
        return words;
    }

    /** True while a job is at work on it. */
    public boolean busy() {
        return this == CHECKING || this == COMMITTING || this == UNDOING;
    }

    /** True where the next state may follow this one. */
    public boolean mayBecome(ImportState next) {
        return switch (this) {
            case UPLOADED -> next == CHECKING || next == DISCARDED;
            case CHECKING -> next == CHECKED || next == UPLOADED;
            case CHECKED -> next == COMMITTING || next == CHECKING || next == DISCARDED || next == UPLOADED;
            case COMMITTING -> next == DONE;
            case DONE -> next == UNDOING;
            case UNDOING -> next == UNDONE;
            case DISCARDED -> next == UPLOADED;
            case UNDONE -> false;
        };
    }
}
