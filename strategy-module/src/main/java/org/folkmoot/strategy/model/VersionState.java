package org.folkmoot.strategy.model;

/** The life of a version of a section. At most one is a draft, and at most one is published without an end. */
public enum VersionState {
    /** Being worked on. */
    DRAFT,
    /** A draft that was saved over; kept, so that nothing is lost. */
    REPLACED,
    /** A draft that an editor threw away. */
    DISCARDED,
    /** Public, from a time and perhaps until one. */
    PUBLISHED,
    /** Was public in a trust that its pack comes from; it waits until the page is published here. */
    TAKEN;

    /** The states that may follow. */
    public boolean mayBecome(VersionState next) {
        return switch (this) {
            case DRAFT -> next != DRAFT && next != TAKEN;
            case TAKEN -> next == PUBLISHED || next == REPLACED;
            case REPLACED, DISCARDED, PUBLISHED -> false;
        };
    }
}
